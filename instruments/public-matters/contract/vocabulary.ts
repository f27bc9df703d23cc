// The words of direct-report points and public matters, one per idea, and the walls of what may be typed.
export const pointStates = ['registered', 'in-service', 'suspended', 'withdrawn'] as const;
export type PointState = (typeof pointStates)[number];

export const pointKinds = [
  'community',
  'village',
  'enterprise',
  'school',
  'hospital',
  'service-hall',
  'studio',
] as const;
export type PointKind = (typeof pointKinds)[number];

export const matterStates = [
  'received',
  'in-hand',
  'with-unit',
  'unit-answered',
  'answer-drafted',
  'answered',
  'settled',
  'joined',
  'closed-as-abusive',
  'appealed',
  'closure-upheld',
] as const;
export type PublicMatterState = (typeof matterStates)[number];

/** States in which somebody in the house has the matter in hand. */
export const openMatterStates = [
  ...(['received', 'in-hand', 'with-unit', 'unit-answered', 'answer-drafted', 'appealed'] as const),
] as const satisfies readonly PublicMatterState[];

export const matterTopics = [
  'roads-and-traffic',
  'housing',
  'environment',
  'schooling',
  'health-care',
  'elder-care',
  'work-and-pay',
  'public-safety',
  'public-services',
  'other',
] as const;
export type MatterTopic = (typeof matterTopics)[number];

/** Since when; a day is more than most people know. */
export const sinceWhen = ['today', 'this-week', 'this-month', 'this-year', 'longer'] as const;
export type SinceWhen = (typeof sinceWhen)[number];

export const matterChannels = ['form', 'by-member'] as const;
export type MatterChannel = (typeof matterChannels)[number];

export const citizenResponses = ['satisfied', 'partly', 'not'] as const;
export type CitizenResponse = (typeof citizenResponses)[number];

export const walls = {
  pointTitle: 40,
  address: 100,
  district: 30,
  openHours: 60,
  inCharge: 8,
  text: 2_000,
  place: 100,
  wish: 300,
  title: 60,
  unitNote: 1_000,
  answer: 3_000,
  supplement: 1_000,
  appeal: 1_000,
  words: 500,
  reason: 500,
} as const;
