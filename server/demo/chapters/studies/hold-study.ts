// A study gathering told through the acts of activities: called, held, its list settled, closed.
import type { CastMember } from '../../cast.ts';
import type { Telling } from '../../chapters.ts';
import { Teller } from '../../stories/teller.ts';

const hour = 3_600_000;
const day = 24 * hour;

export interface StudyHeld {
  readonly title: string;
  readonly kind: string;
  readonly daysAgo: number;
  readonly hours: number;
  readonly called: readonly CastMember[];
  readonly absent?: readonly CastMember[];
  /** The study secretary's where nobody else is named. */
  readonly organiser?: CastMember;
  readonly decisions?: string;
}

export function tellerAt({ house, cast, random, now }: Telling, daysAgo: number): Teller {
  const until = new Date(now.getTime() - 5 * 60_000);
  return new Teller({ house, cast, random, startAt: new Date(now.getTime() - daysAgo * day), until });
}

/** At nine in the morning, Asia/Shanghai. */
function morning(now: Date, daysAgo: number): Date {
  const at = new Date(now.getTime() - daysAgo * day + 8 * hour);
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), 1));
}

export async function callStudy(telling: Telling, held: StudyHeld): Promise<{ id: string; teller: Teller }> {
  const { cast, now } = telling;
  const { title, kind, daysAgo, hours, called, organiser = cast.offices.study } = held;
  const startsAt = morning(now, daysAgo);
  const teller = tellerAt(telling, Math.max(daysAgo, 0) + 9);
  const calls = { personIds: called.map(({ personId }) => personId) };
  const when = { startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + hours * hour).toISOString() };
  const input = { title, kind, place: '政协机关三楼会议室', creditedHours: hours, ...when, calls };
  const { caseId } = await teller.act('activities.draft', organiser, input, '');
  await teller.later(1).act('activities.announce', organiser, {}, caseId!);
  return { id: caseId!, teller: teller.at(new Date(startsAt.getTime() + (hours + 1) * hour)) };
}

export async function holdStudy(telling: Telling, held: StudyHeld): Promise<string> {
  const { cast } = telling;
  const { organiser = cast.offices.study, absent = [], called, decisions } = held;
  const { id, teller } = await callStudy(telling, held);
  await teller.act('activities.end', organiser, {}, id);
  const lines = called.map(({ personId }) => ({
    ...{ personId, attendance: absent.some((one) => one.personId === personId) ? 'absent' : 'present' },
  }));
  await teller.act('activities.note-attendance', organiser, { lines }, id);
  await teller.act('activities.settle-attendance', organiser, {}, id);
  if (decisions) await teller.act('activities.write-minutes', organiser, { decisions }, id);
  await teller.act('activities.close', organiser, {}, id);
  return id;
}
