// A meeting that is under way while one looks: its hall screen runs, the desk has work, one phone has sent later.
import { hallTokenAt } from '#instruments/activities';
import type { CastMember } from '../cast.ts';
import type { Chapter, Telling } from '../chapters.ts';
import { Teller } from '../stories/teller.ts';

const minute = 60_000;
const sizes = { city: { called: 64, scanned: 26, marked: 9 }, county: { called: 24, scanned: 10, marked: 4 } } as const;

interface Meeting {
  readonly caseId: string;
  readonly startsAt: Date;
}

function tellerBefore({ house, cast, random, now }: Telling, minutes: number): Teller {
  const startAt = new Date(now.getTime() - minutes * minute);
  return new Teller({ house, cast, random, startAt, until: new Date(now.getTime() - minute) });
}

async function callTogether(telling: Telling, called: readonly CastMember[]): Promise<Meeting> {
  const { cast, now } = telling;
  const { affairs } = cast.offices;
  const startsAt = new Date(now.getTime() - 25 * minute);
  const input = {
    ...{ title: '常委会会议（专题议政）', kind: 'standing-committee', place: '政协会堂二楼', lateAfterMinutes: 5 },
    ...{ startsAt: startsAt.toISOString(), endsAt: new Date(now.getTime() + 300 * minute).toISOString() },
    calls: { personIds: called.map(({ personId }) => personId) },
  };
  const teller = tellerBefore(telling, 6 * 24 * 60);
  const { caseId } = await teller.act('activities.draft', affairs, input, '');
  await teller.act('activities.announce', affairs, {}, caseId!);
  return { caseId: caseId!, startsAt };
}

/** By the code of the hall, most before the start and some after it. */
async function scan(telling: Telling, { caseId, startsAt }: Meeting, coming: readonly CastMember[]): Promise<void> {
  const { now, cast } = telling;
  const { tenantId } = cast;
  for (const [index, who] of coming.entries()) {
    const beforeStart = 30 - (36 * index) / coming.length;
    const teller = tellerBefore(telling, beforeStart + (now.getTime() - startsAt.getTime()) / minute);
    const { token } = hallTokenAt({ tenantId, caseId }, teller.now);
    await teller.act('activities.sign-in', who, { token }, caseId);
  }
}

/** Scanned in time by a phone without a network, sent a quarter of an hour later; the desk has not looked yet. */
async function sendLater(telling: Telling, { caseId, startsAt }: Meeting, who: CastMember): Promise<void> {
  const { tenantId } = telling.cast;
  const scannedAt = new Date(startsAt.getTime() - 2 * minute);
  const { token } = hallTokenAt({ tenantId, caseId }, scannedAt);
  const teller = tellerBefore(telling, 8);
  const input = { token, wasHeld: true, scannedAt: scannedAt.toISOString() };
  await teller.act('activities.sign-in', who, input, caseId);
}

export const signInChapter: Chapter = async (telling) => {
  const { cast, level } = telling;
  const { affairs } = cast.offices;
  const { called, scanned, marked } = sizes[level];
  const people = cast.members.slice(0, called);
  const meeting = await callTogether(telling, people);
  const { caseId } = meeting;
  await tellerBefore(telling, 90).act('activities.print-sheets', affairs, { by: 'roll' }, caseId);
  // The first members are those one signs in as: they may still sign in themselves.
  await scan(telling, meeting, people.slice(4, 4 + scanned));
  const atDesk = people.slice(4 + scanned, 4 + scanned + marked).map(({ personId }) => personId);
  await tellerBefore(telling, 28).act('activities.sign-in-people', affairs, { personIds: atDesk }, caseId);
  await tellerBefore(telling, 24).act('activities.begin', affairs, {}, caseId);
  await sendLater(telling, meeting, people[4 + scanned + marked]!);
};
