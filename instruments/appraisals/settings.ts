// The committee's numbers for appraisals (domain 13). The smallest group and the quorum of a secret ballot are kept by
// kernel/ballots.
import * as z from 'zod';
import { defineSetting, type SettingDefinition } from '#platform/settings';

const grade = (key: string, byDefault: number) =>
  defineSetting({
    key: `twoWay.grades.${key}`,
    schema: z.int().min(1).max(100),
    default: byDefault,
    unit: 'points',
    source: 'Yanbian: 90/75/60',
  });

export const appraisalNumbers = {
  excellentFrom: grade('excellent', 90),
  goodFrom: grade('good', 75),
  fairFrom: grade('fair', 60),
  windowDays: defineSetting({
    key: 'twoWay.windowDays',
    schema: z.int().min(3).max(120),
    default: 30,
    unit: 'days',
    source: 'own choice; no rule found',
  }),
};

export const appraisalSettings = Object.values(appraisalNumbers) as unknown as SettingDefinition<unknown>[];
