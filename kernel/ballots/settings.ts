// The committee's numbers for votes (domain 13).
import * as z from 'zod';
import { defineSetting } from '#platform/settings';

export const ballotNumbers = {
  minimumGroup: defineSetting({
    key: 'appraisal.minGroup',
    schema: z.int().min(3).max(30),
    default: 5,
    unit: 'count',
    source: 'own choice; no rule found',
  }),
  quorumPercent: defineSetting({
    key: 'appraisal.quorum',
    schema: z.int().min(50).max(90),
    default: 50,
    unit: 'percent',
    source: 'local rules: more than half of those entitled',
  }),
};
export const ballotSettings = Object.values(ballotNumbers);
