// The kinds as the instruments declare them, for tests of tables; server/rule-samples.test.ts holds them to the real ones.
import type { DeedKind, DeedKinds } from '#kernel/deeds';
import { gatheringKindNames } from '#kernel/gatherings/contract';
import { foreseenKinds } from '../foreseen-kinds.ts';

const proposing: DeedKind = {
  group: 'proposals',
  facts: {
    role: { type: 'text', values: ['sole', 'lead', 'co'] },
    coCount: { type: 'number' },
    position: { type: 'number' },
    form: { type: 'text', values: ['individual', 'joint', 'collective'] },
    occasion: { type: 'text', values: ['in-session', 'ordinary'] },
  },
};
const ofActivity = {
  activityKind: { type: 'text', values: gatheringKindNames },
  family: { type: 'text', values: ['meeting', 'fieldwork', 'activity', 'study'] },
  isStudy: { type: 'flag' },
} as const;

const levels = { type: 'text', values: ['own', 'county', 'city', 'province', 'nation'] } as const;

export const knownKinds: DeedKinds = {
  ...foreseenKinds,
  ...Object.fromEntries(
    ['submitted', 'filed', 'merged', 'converted', 'key', 'excellent'].map((one) => [`proposal-${one}`, proposing]),
  ),
  'activity-attended': {
    group: 'activities',
    facts: {
      ...ofActivity,
      hours: { type: 'number' },
      standing: { type: 'text', values: ['present', 'late', 'delegated'] },
      leftEarly: { type: 'flag' },
    },
  },
  'activity-missed': {
    group: 'activities',
    facts: { ...ofActivity, standing: { type: 'text', values: ['leave', 'unexcused'] } },
  },
  'speech-given': { group: 'speeches', facts: { form: { type: 'text', values: ['written', 'spoken'] } } },
  'service-project': {
    group: 'service',
    facts: { part: { type: 'text' }, peopleHelped: { type: 'number' } },
  },
  'information-submitted': { group: 'information', facts: {} },
  'information-adopted': {
    group: 'information',
    facts: {
      level: levels,
      form: { type: 'text', values: ['single', 'combined', 'passed-on'] },
      share: { type: 'number' },
      isCommissioned: { type: 'flag' },
      receiver: { type: 'text', values: ['cppcc', 'party', 'government', 'department'] },
      authorLevel: { type: 'text', values: ['none', 'province', 'nation'] },
    },
  },
  'information-instructed': { group: 'information', facts: { level: levels } },
  'appraisal-assessor': { group: 'appraisals', facts: {} },
};
