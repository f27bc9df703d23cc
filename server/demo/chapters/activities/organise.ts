// Organising one activity of the demo by the acts of the office.
import type { RollView } from '#instruments/activities/contract';
import { addDays, calendarDateOf } from '#kernel/deadlines';
import type { GatheringKind } from '#kernel/gatherings';
import { isRefusal } from '#platform/errors';
import { keepFile, receiveFile } from '#platform/files';
import { asks } from '../../asked.ts';
import type { CastMember } from '../../cast.ts';
import type { Telling } from '../../chapters.ts';
import { Teller } from '../../stories/teller.ts';

const minute = 60_000;
const day = 1_440 * minute;

export interface Planned {
  readonly kind: GatheringKind;
  readonly title: string;
  readonly place: string;
  /** Days from now; negative for the past. */
  readonly inDays: number;
  readonly hours?: number;
  readonly calls: object;
  /** Days before its day at which it was drafted. */
  readonly ahead?: number;
  readonly organiser?: CastMember;
  readonly extra?: object;
}

export interface Organised {
  readonly id: string;
  readonly teller: Teller;
  readonly organiser: CastMember;
}

/** So many from every sector alike; the first four are always among them, for one signs in as some of those. */
export function spread<Person>(people: readonly Person[], count: number): Person[] {
  const [first, others] = [people.slice(0, 4), people.slice(4)];
  const step = Math.max(1, Math.floor(others.length / Math.max(1, count - first.length)));
  return [...first, ...others.filter((_, index) => index % step === 0)].slice(0, count);
}

export const idsOf = (people: readonly CastMember[]): string[] => people.map(({ personId }) => personId);

/** A quarter of an hour later or more: people do not answer in the same second. */
export const soon = (teller: Teller): Teller =>
  teller.at(new Date(teller.now.getTime() + teller.random.integer(15, 50) * minute));

/** Nine in the morning of that day in Shanghai. */
export function hoursOn(now: Date, inDays: number, hours = 3) {
  const startsAt = new Date(`${addDays(calendarDateOf(now), inDays)}T09:00:00+08:00`);
  return { startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + hours * 60 * minute).toISOString() };
}

/** A draft that stood some days before its day. */
export async function drafted(telling: Telling, planned: Planned): Promise<Organised> {
  const { house, cast, random, now } = telling;
  const { kind, title, place, inDays, hours, calls, ahead = 9, extra = {} } = planned;
  const organiser = planned.organiser ?? cast.offices.affairs;
  const startAt = new Date(now.getTime() - Math.max(2, ahead - inDays) * day);
  const teller = new Teller({ house, cast, random, startAt, until: new Date(now.getTime() - 5 * minute) });
  const input = { kind, title, place, ...hoursOn(now, inDays, hours), calls, ...extra };
  const { caseId } = await teller.act('activities.draft', organiser, input, '');
  teller.caseId = caseId!;
  return { id: caseId!, teller, organiser };
}

export async function announced(telling: Telling, planned: Planned): Promise<Organised> {
  const made = await drafted(telling, planned);
  await soon(made.teller).act('activities.announce', made.organiser);
  return made;
}

/** Those on the roll who are members of the cast, in the roll's own order. */
export async function calledTo(telling: Telling, { id, organiser }: Organised): Promise<CastMember[]> {
  const roll = await asks<RollView>(telling, organiser, { name: 'activities.roll', parameters: { id } });
  const known = new Map(telling.cast.members.map((member) => [member.personId, member]));
  return roll.lines.flatMap(({ personId }) => known.get(personId) ?? []);
}

type Marked = Readonly<Record<string, string>>;

/** Most came, some late; what is marked stands as it is. */
export async function ended(telling: Telling, made: Organised, at: { inDays: number; marked?: Marked }): Promise<void> {
  const { now, random } = telling;
  const { startsAt, endsAt } = hoursOn(now, at.inDays);
  made.teller.at(new Date(startsAt));
  const lines = (await calledTo(telling, made)).map(({ personId }) => {
    const chance = random.integer(1, 100);
    const attendance = chance <= 84 ? 'present' : chance <= 89 ? 'late' : chance <= 96 ? 'excused' : 'absent';
    return { personId, attendance: at.marked?.[personId] ?? attendance, leftEarly: chance <= 2 };
  });
  await made.teller.act('activities.note-attendance', made.organiser, { lines });
  await made.teller.at(new Date(endsAt)).act('activities.end', made.organiser);
}

export async function recorded(telling: Telling, made: Organised, text: string): Promise<void> {
  const minutes = { chairedBy: telling.cast.offices.secretary.name, decisions: text };
  await made.teller.later(1).act('activities.settle-attendance', made.organiser);
  await soon(made.teller).act('activities.write-minutes', made.organiser, minutes);
}

/** A paper, or its next version; answers which one it is. */
export async function paper(
  { house, cast }: Telling,
  { teller, organiser }: Organised,
  given: { title: string; text: string; note?: string; paperId?: string },
): Promise<string> {
  const { title, text, note = '', paperId = null } = given;
  const file = await receiveFile({ name: `${title}.txt`, bytes: Buffer.from(text), purpose: 'attachment' });
  if (isRefusal(file)) throw new Error(`The demo's paper was refused: ${file.code}`);
  const keep = { tenantId: cast.tenantId, file, uploadedBy: organiser.personId, uploadedAt: teller.now };
  const { id: fileId } = await house.database.asTenant(cast.tenantId, (tx) => keepFile(tx, house.files, keep));
  const answer = await soon(teller).act('activities.add-paper', organiser, { paperId, title, fileId, note });
  return (answer as unknown as { paperId: string }).paperId;
}
