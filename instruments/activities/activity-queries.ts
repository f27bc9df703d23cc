import type { Query } from '#kernel/acts';
import { activityQuery } from './queries/activity.ts';
import { activityPeopleQuery, choicesQuery } from './queries/choices.ts';
import { activitiesQuery } from './queries/list.ts';
import { ownActivitiesQuery } from './queries/own.ts';
import { rollQuery } from './queries/roll.ts';

export const activityQueries: readonly Query[] = [
  ...[activitiesQuery, activityQuery, rollQuery, ownActivitiesQuery, choicesQuery, activityPeopleQuery],
];
