import type { Query } from '#kernel/acts';
import { calendarFeedQuery } from './calendar/acts.ts';
import { activityQuery } from './queries/activity.ts';
import { activityPeopleQuery, choicesQuery } from './queries/choices.ts';
import { leaveWaitingQuery } from './queries/leave-waiting.ts';
import { activitiesQuery } from './queries/list.ts';
import { ownActivitiesQuery } from './queries/own.ts';
import { paperReadersQuery } from './queries/paper-readers.ts';
import { recordQuery } from './queries/record.ts';
import { rollQuery } from './queries/roll.ts';
import { seriesPreviewQuery, seriesQuery } from './series/queries.ts';
import { signInQueries } from './sign-in/sign-in-offer.ts';

export const activityQueries: readonly Query[] = [
  ...[activitiesQuery, activityQuery, rollQuery, ownActivitiesQuery, choicesQuery, activityPeopleQuery],
  ...[leaveWaitingQuery, paperReadersQuery, recordQuery, seriesQuery, seriesPreviewQuery, calendarFeedQuery],
  ...signInQueries,
];
