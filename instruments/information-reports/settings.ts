// The committee's numbers for information reports (domain 3.2, B.2).
import * as z from 'zod';
import { defineSetting } from '#platform/settings';

const ownChoice = 'own choice; no rule found';

export const informationNumbers = {
  textLimit: defineSetting({
    key: 'informationReports.text.limit',
    schema: z.int().min(300).max(5_000),
    default: 1_500,
    unit: 'characters',
    source: 'Guangzhou: one matter per report, within about 1,500 characters',
  }),
  mostInADay: defineSetting({
    key: 'informationReports.text.mostInADay',
    schema: z.int().min(1).max(200),
    default: 20,
    unit: 'count',
    source: ownChoice,
  }),
  intakeDays: defineSetting({
    key: 'informationReports.desk.intakeDays',
    schema: z.int().min(1).max(30),
    default: 3,
    unit: 'workingDays',
    source: ownChoice,
  }),
  persons: defineSetting({
    key: 'informationReports.desk.persons',
    schema: z.int().min(2).max(3),
    default: 3,
    unit: 'count',
    source: 'three persons edit, check and sign; two where the committee has no third',
  }),
  officersRead: defineSetting({
    key: 'informationReports.instructions.officersRead',
    schema: z.boolean(),
    default: true,
    unit: 'choice',
    source: ownChoice,
  }),
  authorsLearn: defineSetting({
    key: 'informationReports.instructions.authorsLearn',
    schema: z.enum(['nothing', 'existence', 'openText']),
    default: 'existence' as const,
    unit: 'choice',
    source: ownChoice,
  }),
  longestHandling: defineSetting({
    key: 'informationReports.instructions.longestHandling',
    schema: z.int().min(7).max(730),
    default: 180,
    unit: 'days',
    source: ownChoice,
  }),
};

export const informationSettings = Object.values(informationNumbers);
