import type { output } from 'zod';
import { type ActContext, defineAct, defineCreation } from '#kernel/acts';
import { addParties } from '#kernel/cases';
import { calendarDateOf } from '#kernel/deadlines';
import {
  callPeople,
  type Gathering,
  insertGathering,
  peopleCalled,
  readGathering,
  updateGathering,
} from '#kernel/gatherings';
import { bodiesById } from '#kernel/people';
import { type Refusal, refuse } from '#platform/errors';
import { type DraftActivityInput, draftActivityInput, saveActivityInput } from '../contract.ts';
import { isStudyKind, kindRules } from '../kinds.ts';
import { activityLifecycle } from '../lifecycle.ts';
import { placeStandingItems } from '../place-standing-items.ts';
import { keepersOf } from '../recipients.ts';
import { unsoundHours } from '../rules.ts';
import { insertActivity, updateActivity } from '../storage/activity.ts';
import { activitySubject } from '../subject.ts';
import { mayOrganise } from '../who-may.ts';

type Typed = output<typeof draftActivityInput>;

async function misplaced({ tx, actor }: ActContext, typed: Typed): Promise<Refusal | null> {
  const { kind, hostBodyId, partOf } = typed;
  if (!mayOrganise(actor, { kind, hostBodyId })) return refuse('host-not-yours');
  if (hostBodyId !== null && (await bodiesById(tx, [hostBodyId])).length === 0) return refuse('body-unknown');
  if (partOf === null) return null;
  const whole = await readGathering(tx, partOf);
  return whole && kindRules[whole.kind].isWhole ? null : refuse('whole-unknown');
}

export const gatheringTyped = (
  caseId: string,
  typed: Pick<Typed, 'kind' | 'hostBodyId' | 'partOf' | 'isStudy' | 'creditedHours' | 'lateAfterMinutes'> &
    Pick<Typed, 'place' | 'onlineAddress' | 'startsAt' | 'endsAt'>,
): Gathering => ({
  caseId,
  kind: typed.kind,
  hostBodyId: typed.hostBodyId,
  partOf: typed.partOf,
  startsAt: new Date(typed.startsAt),
  endsAt: new Date(typed.endsAt),
  place: typed.place,
  onlineAddress: typed.onlineAddress,
  isStudy: typed.isStudy ?? isStudyKind(typed.kind),
  creditedHours: typed.creditedHours,
  lateAfterMinutes: typed.lateAfterMinutes,
});

const moment = (typed: string | null): Date | null => (typed === null ? null : new Date(typed));

/** Where it lies besides the case: gathering, notice, roll, agenda, and who keeps it. */
export async function keepDraft(
  context: ActContext,
  { caseId, seriesId }: { caseId: string; seriesId: string | null },
  typed: Typed,
): Promise<number> {
  const { tx, now } = context;
  const { summary, contact, replyBy, hostBodyId } = typed;
  const gathering = gatheringTyped(caseId, typed);
  await insertGathering(tx, gathering);
  await insertActivity(tx, caseId, { summary, contact, replyBy: moment(replyBy), seriesId });
  const called = await peopleCalled(tx, typed.calls, calendarDateOf(gathering.startsAt));
  await callPeople(tx, { caseId, called, now });
  await placeStandingItems(tx, gathering, now);
  const bodies = hostBodyId === null ? [] : [hostBodyId];
  await addParties(tx, { caseId, partyKind: 'body', partyIds: bodies, relation: 'host' }, now);
  await addParties(tx, { caseId, partyKind: 'person', partyIds: await keepersOf(context), relation: 'keeper' }, now);
  return called.length;
}

/** A draft with its roll; nobody who is called has been told yet. */
export const draftActivityIn = (seriesId: string | null, name = 'activities.draft') =>
  defineCreation<Typed>({
    name,
    kind: activityLifecycle.kind,
    event: 'drafted',
    initial: { state: activityLifecycle.initial, turn: activityLifecycle.states.draft.turn },
    who: ['member-affairs-officer', 'secretary-general', 'body-officer', 'convenor', 'study-secretary'],
    input: draftActivityInput,
    title: ({ title }) => title,
    async create(context, { id: caseId }, typed) {
      const problem =
        unsoundHours(new Date(typed.startsAt), new Date(typed.endsAt)) ?? (await misplaced(context, typed));
      if (problem) return problem;
      const called = await keepDraft(context, { caseId, seriesId }, typed);
      const { kind, hostBodyId, partOf, startsAt, endsAt } = typed;
      return { payload: { kind, hostBodyId, partOf, startsAt, endsAt, called }, answer: { called } };
    },
  });

export const draftActivity = draftActivityIn(null);
export type { DraftActivityInput };

/** Changes a draft; the roll has its own acts. */
export const saveActivity = defineAct({
  name: 'activities.save',
  subject: activitySubject,
  verb: 'save',
  input: saveActivityInput,
  async change({ tx }, { id, gathering }, typed) {
    const problem = unsoundHours(new Date(typed.startsAt), new Date(typed.endsAt));
    if (problem) return problem;
    const { kind, hostBodyId, partOf } = gathering;
    await updateGathering(tx, gatheringTyped(id, { ...typed, kind, hostBodyId, partOf }));
    const { summary, contact, replyBy, title } = typed;
    await updateActivity(tx, id, { summary, contact, reply_by: moment(replyBy) });
    return { payload: { startsAt: typed.startsAt, endsAt: typed.endsAt }, shell: { title } };
  },
});
