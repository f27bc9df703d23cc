import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { readCalendarYears } from '#kernel/deadlines';
import { generalCapacities, meets } from '#kernel/permissions';
import { calendarYears } from '../contract.ts';
import { saveCalendarYear } from './save-calendar-year.ts';

export const listCalendarYears = defineQuery({
  name: 'calendar.years',
  parameters: z.object({}),
  answer: calendarYears,
  ask: async ({ tx, actor }) => ({
    years: await readCalendarYears(tx),
    canChange: meets(generalCapacities(actor), saveCalendarYear.who),
  }),
});
