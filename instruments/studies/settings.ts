// The committee's numbers for study (domain 7, B.9).
import * as z from 'zod';
import { defineSetting } from '#platform/settings';

const ownChoice = 'own choice; no rule found';

export const studyNumbers = {
  makeUpMonths: defineSetting({
    key: 'studies.makeUp.months',
    schema: z.int().min(1).max(12),
    default: 1,
    unit: 'months',
    source: 'own choice; the rules on centre-group study ask for make-up study and name no date',
  }),
  isMadeUpAfterLeave: defineSetting({
    key: 'studies.makeUp.afterLeave',
    schema: z.boolean(),
    default: true,
    unit: 'choice',
    source: 'rules on centre-group study: leave by the group leader, then make-up study',
  }),
  returnedDays: defineSetting({
    key: 'studies.makeUp.returnedDays',
    schema: z.int().min(1).max(60),
    default: 7,
    unit: 'days',
    source: ownChoice,
  }),
};

export const studySettings = Object.values(studyNumbers);
