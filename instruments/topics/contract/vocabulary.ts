// The words of topics, one per idea, and the walls of what may be typed.
export const callStates = ['draft', 'announced', 'open', 'closed', 'guide-published', 'withdrawn'] as const;
export type CallState = (typeof callStates)[number];

export const clueStates = ['received', 'adopted', 'in-cultivation', 'passed-on', 'not-adopted'] as const;
export type ClueState = (typeof clueStates)[number];

export const cultivationStates = ['offered', 'growing', 'matured', 'became-proposal', 'set-aside'] as const;
export type CultivationState = (typeof cultivationStates)[number];

/** Who may answer a call; each includes those after it. */
export const answerers = ['public', 'members', 'bodies'] as const;
export type Answerers = (typeof answerers)[number];

export const clueOrigins = ['public', 'member', 'body'] as const;
export type ClueOrigin = (typeof clueOrigins)[number];

export const screeningDecisions = ['adopted', 'passed-on', 'not-adopted'] as const;
export type ScreeningDecision = (typeof screeningDecisions)[number];

export const teamRelations = ['author', 'coach', 'keeper'] as const;
export type TeamRelation = (typeof teamRelations)[number];

export const adviceAnswers = ['taken-up', 'partly', 'not'] as const;
export type AdviceAnswer = (typeof adviceAnswers)[number];

export const walls = {
  title: 60,
  /** Fuzhou: within about 500 characters. */
  clueText: 500,
  callText: 5_000,
  topicText: 1_000,
  idea: 5_000,
  note: 5_000,
  reason: 500,
  topics: 200,
  authors: 30,
  coaches: 10,
  sources: 10,
  files: 5,
} as const;
