import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { readCalendarYears } from '#kernel/deadlines';
import { calendarYears } from '../contract.ts';

export const listCalendarYears = defineQuery({
  name: 'calendar.years',
  parameters: z.object({}),
  answer: calendarYears,
  ask: async ({ tx }) => ({ years: await readCalendarYears(tx) }),
});
