// Who does what at which second: made from one seed, so that two runs ask for the same.
import { seededRandom } from '../../server/demo/content/random.ts';
import type { SignedInPeople } from '../act/sessions.ts';
import type { SignedInPerson } from '../act/signed-in.ts';
import type { MemberPlan, OfficerPlan } from './contract.ts';
import { arrivals, poissonMoments } from './shape.ts';

const jointShare = 0.2;
/**
 * Autosaves come every 40 seconds on the average while somebody writes, a look at the lists every ten minutes. However
 * much the hour is compressed, no hand and no screen is faster than a second of the machine's own time.
 */
const saveMean = 40;
const lookMean = 600;

export interface DayWanted {
  readonly people: SignedInPeople;
  readonly seed: number;
  readonly factor: number;
}

export function planMembers({ people, seed, factor }: DayWanted): MemberPlan[] {
  const random = seededRandom(seed);
  const members = people.get('member')!;
  const moments = random.shuffle(arrivals(members.length, random));
  return members.map((member, number): MemberPlan => {
    const submitsAt = moments[number]!;
    const beginsAt = Math.max(2, submitsAt - random.integer(240, 900));
    const writesUntil = Math.max(beginsAt + 20, submitsAt - 60);
    const saves = poissonMoments({ from: beginsAt + 2, to: writesUntil, mean: Math.max(saveMean, factor) }, random);
    const others: readonly SignedInPerson[] = random.chance(jointShare)
      ? random.sample(
          members.filter((other) => other !== member),
          2,
        )
      : [];
    return {
      number,
      cookie: member.cookie,
      beginsAt,
      savesAt: [...saves, writesUntil],
      looksAt: poissonMoments({ from: 0, to: submitsAt, mean: Math.max(lookMean, 8 * factor) }, random),
      submitsAt,
      cosigners: others.map(({ cookie, actor }) => ({
        ...{ cookie, personId: actor.personId! },
        signsAt: writesUntil + random.next() * Math.max(5, submitsAt - writesUntil - 15),
      })),
    };
  });
}

/** Six pre-review, each one in half a minute; two file, each one in ten seconds. */
export function planOfficers({ people, factor }: DayWanted): OfficerPlan[] {
  const some = (part: 'proposal-officer' | 'proposal-committee-head', count: number) =>
    people.get(part)!.slice(0, count);
  return [
    ...some('proposal-officer', 6).map(
      ({ cookie }) => ({ cookie, work: 'pre-review', pauseSeconds: Math.max(30, factor) }) as const,
    ),
    ...some('proposal-committee-head', 2).map(
      ({ cookie }) => ({ cookie, work: 'file', pauseSeconds: Math.max(10, factor / 2) }) as const,
    ),
  ];
}
