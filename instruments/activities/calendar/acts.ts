import * as z from 'zod';
import { defineQuery, defineRegisterAct } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { openField, sealField } from '#platform/encryption';
import { refuse } from '#platform/errors';
import { calendarFeedInput, calendarFeedView } from '../contract.ts';
import { deleteFeed, feedOfPerson, saveFeed } from './storage.ts';
import { digestOf, newToken, writtenToken } from './token.ts';

const insiders = [
  ...(['member', 'member-affairs-officer', 'secretary-general', 'chairpersons-council'] as const),
  ...(['body-officer', 'convenor', 'study-secretary'] as const),
];

/** A new secret address; the former one answers no longer. */
export const makeCalendarFeed = defineRegisterAct({
  name: 'activities.make-calendar-feed',
  event: 'calendar-made',
  who: insiders,
  input: calendarFeedInput,
  async change({ tx, actor, now: madeAt }) {
    const personId = actor.personId;
    if (personId === null) return refuse('not-found');
    const token = newToken(actor.tenantId);
    const tokenSealed = sealField(writtenToken(token), { tenantId: actor.tenantId, rowId: personId });
    const { selector, verifier } = token;
    await saveFeed(tx, { personId, selector, verifierDigest: digestOf(verifier), tokenSealed, madeAt });
    return { payload: { personId } };
  },
});

export const revokeCalendarFeed = defineRegisterAct({
  name: 'activities.revoke-calendar-feed',
  event: 'calendar-revoked',
  who: insiders,
  input: calendarFeedInput,
  async change({ tx, actor }) {
    const isGone = actor.personId !== null && (await deleteFeed(tx, actor.personId));
    return isGone ? { payload: { personId: actor.personId } } : refuse('calendar-feed-missing');
  },
});

/** One's own address, to be looked at again; nobody else's, and not on behalf of somebody. */
export const calendarFeedQuery = defineQuery({
  name: 'activities.calendar-feed',
  parameters: z.object({}),
  answer: calendarFeedView,
  async ask({ tx, actor }) {
    const personId = actor.personId;
    const isOwn = personId !== null && actingPersonId(actor) === personId;
    const feed = isOwn ? await feedOfPerson(tx, personId) : null;
    if (!feed || !personId) return { path: null, madeAt: null };
    const token = openField(feed.tokenSealed, { tenantId: actor.tenantId, rowId: personId });
    return { path: `/api/calendar/${token}.ics`, madeAt: feed.madeAt.toISOString() };
  },
});
