// The committee's numbers for the barometer.
import * as z from 'zod';
import { defineSetting } from '#platform/settings';

export const barometerNumbers = {
  fewestVoices: defineSetting({
    key: 'barometer.fewestVoices',
    schema: z.int().min(2).max(20),
    default: 3,
    unit: 'count',
    source: 'own choice: what one or two raise is no issue yet',
  }),
  windowDays: defineSetting({
    key: 'barometer.windowDays',
    schema: z.int().min(90).max(1_826),
    default: 730,
    unit: 'days',
    source: 'own choice: two years of voices are put together',
  }),
  membersSee: defineSetting({
    key: 'barometer.membersSee',
    schema: z.int().min(0).max(1),
    default: 0,
    unit: 'count',
    source: 'own choice: 1 shows members the names and sizes of issues of five voices and more, 0 nothing',
  }),
};

export const barometerSettings = Object.values(barometerNumbers);
