// One activity: for its organisers in full, for those called what concerns them.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { eventsOfCase } from '#kernel/audit';
import { hoursOf } from '#kernel/gatherings';
import { personNames } from '#kernel/people';
import { actingPersonId } from '#kernel/permissions';
import { type Refusal, refuse } from '#platform/errors';
import { type ActivityView, activityView } from '../contract.ts';
import { lastDaysOf, minutesDueOn } from '../days.ts';
import { activityLifecycle } from '../lifecycle.ts';
import { isNear } from '../rules.ts';
import { saidAbilities } from '../say.ts';
import { countsOf } from '../storage/activity.ts';
import { agendaOf } from '../storage/agenda.ts';
import { contestsOf, speechesOf } from '../storage/people.ts';
import { factsOf } from '../subject.ts';
import { activityCapacities, mayOrganise } from '../who-may.ts';
import { ownReplyOf } from './own-reply.ts';
import { partsOf } from './parts-of.ts';
import { type Readable, readableActivity } from './readable.ts';

type Whole = { readonly id: string; readonly isOrganiser: boolean; readonly personId: string | null };

/** Speeches and contests: all for the organiser, one's own for others. */
async function voicesOf({ tx }: QueryContext, { id, isOrganiser, personId }: Whole) {
  const mine = (one: { personId: string }) => isOrganiser || one.personId === personId;
  const speeches = (await speechesOf(tx, id)).filter(mine);
  const contests = (await contestsOf(tx, id)).filter(mine);
  const names = await personNames(
    tx,
    [...speeches, ...contests].map((one) => one.personId),
  );
  const nameOf = (one: { personId: string }) => names.get(one.personId)?.name ?? '';
  return {
    speeches: speeches.map((speech) => ({
      ...speech,
      ...{ name: nameOf(speech), isMine: speech.personId === personId, handedInAt: speech.handedInAt.toISOString() },
    })),
    contests: contests.map((contest) => ({
      ...{ ...contest, name: nameOf(contest), askedAt: contest.askedAt.toISOString() },
    })),
  };
}

/** What an event's words are filled with. */
const saidOf = (payload: unknown): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries((payload ?? {}) as Record<string, unknown>).filter(
      (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );

async function timelineOf({ tx, translate }: QueryContext, id: string, isOrganiser: boolean) {
  if (!isOrganiser) return [];
  const quiet = ['activity.notice-read', 'activity.paper-read'];
  const events = (await eventsOfCase(tx, id)).filter(({ name }) => !quiet.includes(name));
  const text = (name: string, payload: unknown) => translate(`events.${name}`, saidOf(payload));
  return events.map(({ at, name, payload, actorName }) => ({ at, text: text(name, payload), actor: actorName }));
}

const minutesOf = ({ activity, state }: Readable, isOrganiser: boolean): ActivityView['minutes'] =>
  isOrganiser || state === 'closed'
    ? {
        ...{ chairedBy: activity.chairedBy, decisions: activity.decisions },
        writtenAt: activity.minutesWrittenAt?.toISOString() ?? null,
      }
    : null;

function wordsOf({ record, state, gathering, activity }: Readable) {
  const { kind, hostBodyId, partOf, startsAt, endsAt, place, onlineAddress } = gathering;
  const { isStudy, creditedHours, lateAfterMinutes } = gathering;
  return {
    ...{ id: record.id, version: record.version, state, title: record.title, kind, hostBodyId, partOf, place },
    ...{ onlineAddress, isStudy, creditedHours, lateAfterMinutes, hours: hoursOf(gathering) },
    ...{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
    ...{ summary: activity.summary, contact: activity.contact, seriesId: activity.seriesId },
    ...{ replyBy: activity.replyBy?.toISOString() ?? null, cancelledReason: activity.cancelledReason },
  };
}

export async function viewOf(context: QueryContext, read: Readable): Promise<ActivityView> {
  const { tx, actor, settings, calendar } = context;
  const { record, state, gathering, activity, own } = read;
  const { id } = record;
  const personId = actingPersonId(actor);
  const isOrganiser = mayOrganise(actor, gathering);
  const capacities = activityCapacities(actor, gathering, own !== null && state !== 'draft');
  const facts = factsOf(context, { gathering, activity, own, counts: await countsOf(tx, id, personId) });
  return {
    ...wordsOf(read),
    ...lastDaysOf(gathering, activity.settledAt, settings),
    ...(await partsOf(tx, { caseId: id, personId, isOrganiser })),
    ...(await voicesOf(context, { id, isOrganiser, personId })),
    isOrganiser,
    isNear: isNear(state, gathering.startsAt, context.now),
    own: own && state !== 'draft' ? ownReplyOf(own) : null,
    minutesDueOn: isOrganiser ? minutesDueOn(gathering.endsAt, settings, calendar) : null,
    agenda: (await agendaOf(tx, id)).map(({ standingItemId, ...item }, index) => ({
      ...{ ...item, position: index + 1, isStanding: standingItemId !== null },
    })),
    minutes: minutesOf(read, isOrganiser),
    timeline: await timelineOf(context, id, isOrganiser),
    abilities: saidAbilities(context, activityLifecycle, { state, facts, capacities }),
  };
}

/** Eleven SQL queries at most. */
export const activityQuery = defineQuery({
  name: 'activities.activity',
  parameters: z.object({ id: z.uuid() }),
  answer: activityView,
  async ask(context, { id }): Promise<ActivityView | Refusal> {
    const read = await readableActivity(context, id);
    return read ? viewOf(context, read) : refuse('not-found');
  },
});
