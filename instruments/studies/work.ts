// What happens by the clock: make-ups begin, are reminded of, end by rule or lapse; topics end on their last day.
import { type Act, forEachCommittee, perform, type Work, type WorkingHouse } from '#kernel/acts';
import { calendarDateOf, daysBetween } from '#kernel/deadlines';
import { gatheringsMet } from '#kernel/gatherings';
import { notify } from '#kernel/notices';
import { systemActor } from '#kernel/permissions';
import { translator } from '#platform/locale';
import { excuseMakeUp, lapseMakeUp } from './make-ups/actions/decide-make-up.ts';
import { startMakeUp } from './make-ups/actions/start-make-up.ts';
import { absencesWithout, type OpenMakeUp, openMakeUps } from './make-ups/storage.ts';
import { attendancesThatOwe } from './make-ups/who-owes.ts';
import { zhCN } from './messages/index.ts';
import { endTopic } from './study-topics/actions/record-topic.ts';
import { topicsToEnd } from './study-topics/storage.ts';

type House = Pick<WorkingHouse, 'database' | 'committees' | 'digest'>;

interface Doing {
  readonly house: House;
  readonly tenantId: string;
  readonly now: Date;
}

/** A refusal means that somebody was faster; the next night looks again. */
async function doIt(
  { house, tenantId, now }: Doing,
  act: Act,
  envelope: { id?: string; input: unknown },
): Promise<void> {
  await perform(house, { act, actor: systemActor(tenantId), envelope: { version: 'latest', ...envelope }, now });
}

const daysBeforeDue: readonly number[] = [10, 3, 1];

/** Once for each of these days; whoever has handed in is left in peace. */
async function remind({ house, tenantId, now }: Doing, open: readonly OpenMakeUp[]): Promise<void> {
  const today = calendarDateOf(now);
  await house.database.asTenant(tenantId, async (tx) => {
    for (const { id, state, personId, title, dueOn } of open) {
      const left = daysBetween(today, dueOn);
      if (state !== 'due' || !daysBeforeDue.includes(left)) continue;
      const told = { recipients: [personId], kind: 'make-up-reminder', params: { title, dueOn }, dueOn };
      await notify(tx, { ...told, caseId: id, eventId: null, dedupeKey: `make-up:${id}:${dueOn}:${left}`, now });
    }
  });
}

/** After the roll was corrected nothing is owed any more. */
async function endByRule(doing: Doing, open: readonly OpenMakeUp[], owing: readonly string[]): Promise<void> {
  const reason = translator('zh-CN', zhCN)('studies.rollCorrected');
  for (const { id, attendance } of open) {
    if (attendance === null || owing.includes(attendance)) continue;
    await doIt(doing, excuseMakeUp, { id, input: { reason } });
  }
}

export async function tendMakeUps(house: House, tenantId: string, now: Date): Promise<void> {
  const doing = { house, tenantId, now };
  const { settings } = await house.committees.of(tenantId);
  const owing = attendancesThatOwe(settings);
  const { open, missing } = await house.database.asTenant(tenantId, async (tx) => {
    const closed = await gatheringsMet(tx, { studyOnly: true, closedOnly: true, until: now });
    const ids = closed.map(({ id }) => id);
    return { open: await openMakeUps(tx), missing: await absencesWithout(tx, owing, ids) };
  });
  await endByRule(doing, open, owing);
  const today = calendarDateOf(now);
  for (const { id, state, dueOn } of open) {
    if (state === 'due' && dueOn < today) await doIt(doing, lapseMakeUp, { id, input: {} });
  }
  for (const { gatheringId, personId } of missing) await doIt(doing, startMakeUp, { input: { gatheringId, personId } });
  await remind(doing, open);
}

export async function endTopics(house: House, tenantId: string, now: Date): Promise<void> {
  const ids = await house.database.asTenant(tenantId, (tx) => topicsToEnd(tx, calendarDateOf(now)));
  for (const id of ids) await doIt({ house, tenantId, now }, endTopic, { id, input: {} });
}

export function studyWork(house: WorkingHouse): Work {
  return {
    tasks: [
      forEachCommittee(house, { name: 'tend-make-ups', run: (id, now) => tendMakeUps(house, id, now) }),
      forEachCommittee(house, { name: 'end-study-topics', run: (id, now) => endTopics(house, id, now) }),
    ],
    schedule: (dailyAt) => [
      { task: 'tend-make-ups', schedule: dailyAt('00:40') },
      { task: 'end-study-topics', schedule: dailyAt('00:20') },
    ],
  };
}
