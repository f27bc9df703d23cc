// The number is the proposals' own (proposal.key.count); read here under the same key, shown in their settings.
import * as z from 'zod';
import { defineSetting } from '#platform/settings';

export const keyNumbers = {
  keyCount: defineSetting({
    key: 'proposal.key.count',
    schema: z.int().min(0).max(30),
    default: 10,
    unit: 'count',
    source: 'cities and counties: 5 to 10 a year',
  }),
};
