import type { output } from 'zod';
import { type ActContext, defineAct, defineCreation } from '#kernel/acts';
import { calendarDateOf, daysBetween } from '#kernel/deadlines';
import { readGathering } from '#kernel/gatherings';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { cancelActivity } from '../actions/announce-activity.ts';
import { draftActivityIn, saveActivity } from '../actions/draft-activity.ts';
import { changeSeriesInput, endSeriesInput, startSeriesInput, walls } from '../contract.ts';
import { readActivity } from '../storage/activity.ts';
import { mayOrganise } from '../who-may.ts';
import { seriesLifecycle } from './lifecycle.ts';
import { type Occurrence, occurrencesOf } from './occurrences.ts';
import { insertSeries, occurrencesIn } from './storage.ts';
import { seriesSubject } from './subject.ts';

type Typed = output<typeof startSeriesInput>;
const day = 86_400_000;
const moved = (moment: string, days: number): string => new Date(new Date(moment).getTime() + days * day).toISOString();

/** Each day of the series becomes a draft of its own, by the act that makes any draft. */
async function draftAll(
  context: ActContext,
  { seriesId, first, days }: { seriesId: string; first: Typed['first']; days: readonly Occurrence[] },
): Promise<Refusal | null> {
  const firstOn = calendarDateOf(new Date(first.startsAt));
  const draft = draftActivityIn(seriesId);
  for (const { on } of days) {
    const shift = daysBetween(firstOn, on);
    const hours = { startsAt: moved(first.startsAt, shift), endsAt: moved(first.endsAt, shift) };
    const replyBy = first.replyBy === null ? null : moved(first.replyBy, shift);
    const made = await draft.run({ ...context, receipt: null }, { input: { ...first, ...hours, replyBy } });
    if (isRefusal(made)) return made;
  }
  return null;
}

export const startSeries = defineCreation<Typed>({
  name: 'activities.start-series',
  kind: seriesLifecycle.kind,
  event: 'started',
  initial: { state: seriesLifecycle.initial, turn: null },
  who: ['member-affairs-officer', 'secretary-general', 'body-officer', 'convenor', 'study-secretary'],
  input: startSeriesInput,
  title: ({ first }) => first.title,
  async create(context, { id }, { first, rhythm, nth, until, onHoliday }) {
    if (!mayOrganise(context.actor, first)) return refuse('host-not-yours');
    const firstOn = calendarDateOf(new Date(first.startsAt));
    const all = occurrencesOf({ firstOn, rhythm, nth, until, onHoliday }, context.calendar);
    const days = all.filter(({ isSkipped }) => !isSkipped);
    if (days.length === 0) return refuse('series-without-days');
    if (days.length > walls.occurrences) return refuse('series-too-long', { limit: walls.occurrences });
    const { hostBodyId, kind } = first;
    await insertSeries(context.tx, id, { rhythm, nth, until, onHoliday, hostBodyId, kind });
    const problem = await draftAll(context, { seriesId: id, first, days });
    return problem ?? { payload: { count: days.length, rhythm, until }, answer: { count: days.length } };
  },
});

/** Drafts from the named one on get the same words, place and hour; what was announced stays as it was told. */
export const changeSeries = defineAct({
  name: 'activities.change-series',
  subject: seriesSubject,
  verb: 'change-series',
  input: changeSeriesInput,
  async change(context, { id }, { fromId, startsAtTime, durationMinutes, ...wanted }) {
    const all = await occurrencesIn(context.tx, id);
    const from = all.find((one) => one.id === fromId);
    if (!from) return refuse('occurrence-unknown');
    const later = all.filter(({ startsAt, state }) => startsAt >= from.startsAt && state === 'draft');
    for (const { id: caseId, startsAt: before } of later) {
      const startsAt = new Date(`${calendarDateOf(before)}T${startsAtTime}:00+08:00`);
      const endsAt = new Date(startsAt.getTime() + durationMinutes * 60_000);
      const [gathering, activity] = [await readGathering(context.tx, caseId), await readActivity(context.tx, caseId)];
      if (!gathering || !activity) continue;
      const { onlineAddress, isStudy, creditedHours, lateAfterMinutes } = gathering;
      const kept = {
        onlineAddress,
        isStudy,
        creditedHours,
        lateAfterMinutes,
        contact: activity.contact,
        replyBy: null,
      };
      const input = { ...kept, ...wanted, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
      const saved = await saveActivity.run({ ...context, receipt: null }, { id: caseId, version: 'latest', input });
      if (isRefusal(saved)) return saved;
    }
    return {
      payload: { fromId, count: later.length },
      shell: { title: wanted.title },
      answer: { count: later.length },
    };
  },
});

/** Drafts that nobody has been told of are discarded; what was announced goes on. */
export const endSeries = defineAct({
  name: 'activities.end-series',
  subject: seriesSubject,
  verb: 'end-series',
  input: endSeriesInput,
  async change(context, { id }, { reason }) {
    const drafts = (await occurrencesIn(context.tx, id)).filter(({ state }) => state === 'draft');
    for (const { id: caseId } of drafts) {
      const envelope = { id: caseId, version: 'latest' as const, input: { reason } };
      const cancelled = await cancelActivity.run({ ...context, receipt: null }, envelope);
      if (isRefusal(cancelled)) return cancelled;
    }
    return { payload: { reason, count: drafts.length }, shell: { closedAt: context.now } };
  },
});
