// People of the demo: members of a committee with their seat, and the staff of units. All invented.
import type { SectorSeat } from './bodies.ts';
import { employerOf, expertiseOf } from './employers.ts';
import { makeName, type Sex } from './names.ts';
import type { Random } from './random.ts';

export interface Person {
  readonly name: string;
  readonly sex: Sex;
  readonly birthYear: number;
  readonly ethnicity: string;
  readonly party: Party;
  readonly employer: string;
  readonly post: string;
  /** Eleven digits from a block that no operator has given out: 1990000 and a running number. */
  readonly mobile: string;
  readonly education: string;
  readonly expertise: readonly string[];
}

export interface Member extends Person {
  readonly sectorCode: number;
  readonly sector: string;
  readonly isStandingMember: boolean;
}

export const parties = [
  '中国共产党',
  '民革',
  '民盟',
  '民建',
  '民进',
  '农工党',
  '致公党',
  '九三学社',
  '台盟',
  '无党派人士',
  '群众',
] as const;

export type Party = (typeof parties)[number];

const partyOfSector: Readonly<Record<number, Party>> = {
  1: '中国共产党',
  2: '民革',
  3: '民盟',
  4: '民建',
  5: '民进',
  6: '农工党',
  7: '致公党',
  8: '九三学社',
  10: '无党派人士',
  31: '群众',
};

/** Outside the party sectors: balanced so that about two in five members belong to the CPC. */
const otherParties: readonly (readonly [Party, number])[] = [
  ['中国共产党', 50],
  ['群众', 33],
  ['无党派人士', 7],
  ['民建', 4],
  ['民盟', 4],
  ['农工党', 3],
  ['九三学社', 3],
  ['民进', 2],
  ['民革', 1],
  ['致公党', 1],
  ['台盟', 1],
];

const educations: readonly (readonly [string, number])[] = [
  ['大学本科', 52],
  ['硕士研究生', 24],
  ['大学专科', 15],
  ['博士研究生', 6],
  ['高中', 3],
];

/** Makes people one after another; names and numbers are not given twice by one maker. */
export interface PeopleMaker {
  member(seat: SectorSeat): Omit<Member, 'isStandingMember'>;
  /** Somebody at a unit or in the committee's office. */
  staff(employer: string, post: string): Person;
}

export function peopleMaker(random: Random, firstSerial = 0): PeopleMaker {
  const names = new Set<string>();
  let serial = firstSerial;
  const basics = (birth: readonly [number, number], femaleShare: number) => {
    const sex: Sex = random.chance(femaleShare) ? 'female' : 'male';
    const birthYear = random.integer(...birth);
    let made = makeName(random, sex, birthYear);
    while (names.has(made.name)) made = makeName(random, sex, birthYear);
    names.add(made.name);
    serial += 1;
    return { ...made, sex, birthYear, mobile: `1990000${String(serial % 10_000).padStart(4, '0')}` };
  };
  return {
    member: (seat) => ({
      ...basics([1960, 1993], seat.code === 13 ? 0.96 : 0.28),
      ...employerOf(random, seat.code),
      party: partyOfSector[seat.code] ?? random.weighted(otherParties),
      education: random.weighted(educations),
      expertise: expertiseOf(random, seat.code),
      sectorCode: seat.code,
      sector: seat.name,
    }),
    staff: (employer, post) => ({
      ...basics([1967, 2000], 0.42),
      employer,
      post,
      party: random.chance(0.78) ? '中国共产党' : '群众',
      education: random.weighted(educations),
      expertise: [],
    }),
  };
}

/** All members of a committee: every sector's seats filled, about one in six on the Standing Committee. */
export function makeMembers(random: Random, seats: readonly SectorSeat[], firstSerial = 0): Member[] {
  const maker = peopleMaker(random, firstSerial);
  return seats.flatMap((seat) =>
    Array.from({ length: seat.seats }, (_, index) => ({
      ...maker.member(seat),
      isStandingMember: index === 0 || random.chance(0.1),
    })),
  );
}
