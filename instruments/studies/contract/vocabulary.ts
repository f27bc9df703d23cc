// The words of study, one per idea, and the walls of what may be typed.
export const planStates = ['draft', 'proposed', 'adopted', 'closed', 'discarded'] as const;
export type PlanState = (typeof planStates)[number];

/** The learning ladder (学习阶梯), from the party group down to everyday reading. */
export const rungs = [
  'centre-group',
  'chairpersons-council',
  'standing-committee',
  'member-training',
  'group-study',
  'office-study',
  'everyday-reading',
] as const;
export type Rung = (typeof rungs)[number];

export const planCohorts = [
  'party-group',
  'chairpersons-council',
  'standing-committee',
  'all-members',
  'new-members',
  'body-members',
  'office-staff',
  'readers',
] as const;
export type PlanCohort = (typeof planCohorts)[number];

/** How far an entry of a plan has come, drawn from the gatherings linked to it. */
export const entryProgress = ['planned', 'called', 'held', 'overdue'] as const;
export type EntryProgress = (typeof entryProgress)[number];

export const studyTopicStates = ['standing', 'ended'] as const;
export type StudyTopicState = (typeof studyTopicStates)[number];

export const makeUpStates = ['due', 'handed-in', 'lapsed', 'accepted', 'excused'] as const;
export type MakeUpState = (typeof makeUpStates)[number];

export const readingGroupStates = ['open', 'ended'] as const;
export type ReadingGroupState = (typeof readingGroupStates)[number];

/** A note's state is whom it is shared with; it is private unless its author says otherwise. */
export const noteStates = ['private', 'group', 'committee', 'erased'] as const;
export type NoteState = (typeof noteStates)[number];
export const shares = ['private', 'group', 'committee'] as const;
export type Share = (typeof shares)[number];

export const trainingStates = ['running', 'concluded', 'called-off'] as const;
export type TrainingState = (typeof trainingStates)[number];

export const coverageKinds = ['training', 'study'] as const;
export type CoverageKind = (typeof coverageKinds)[number];

/** The places of the desk's screen of study. */
export const studyPlaces = ['plans', 'first', 'make-ups', 'groups', 'training', 'coverage'] as const;
export type StudyPlace = (typeof studyPlaces)[number];

export const walls = {
  title: 80,
  topic: 120,
  materials: 1_000,
  preface: 2_000,
  summary: 5_000,
  reason: 500,
  makeUpNote: 2_000,
  readingNote: 5_000,
  reply: 500,
  entries: 120,
  books: 20,
  chapters: 60,
  turns: 120,
  readers: 300,
  sessions: 20,
} as const;
