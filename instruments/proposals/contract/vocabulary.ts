// The words of a proposal: its states, kinds, reasons, and the hard walls of its fields.
export const proposalStates = [
  'draft',
  'cosigning',
  'submitted',
  'returned',
  'pre-reviewed',
  'not-filed',
  'merged',
  'converted',
  'withdrawn',
  'discarded',
  'filed',
  'assignment-drafted',
  'handling',
  'replied',
  'rehandling',
  'tracking',
  'closed',
] as const;
export type ProposalState = (typeof proposalStates)[number];

export const proposalKinds = ['individual', 'joint', 'collective'] as const;
export type ProposalKind = (typeof proposalKinds)[number];
/** In-session 大会提案 or ordinary 平时提案. */
export const occasions = ['in-session', 'ordinary'] as const;
export const spheres = ['economy', 'politics', 'culture', 'society', 'ecology'] as const;
export const signerStates = ['invited', 'signed', 'declined', 'dropped'] as const;
export const assignmentTypes = ['sole', 'lead', 'separate'] as const;

/** The ten national reasons not to file, and the local one. */
export const notFiledReasons = [
  'state-secrets',
  'forbidden-matter',
  'inner-party-matter',
  'own-party-matter',
  'in-litigation',
  'academic-discussion',
  'personal-problem',
  'promotes-product',
  'named-accusation',
  'empty-content',
  'outside-local-powers',
] as const;

/** Hard walls of every field; the committee's own limits (settings) are tighter. */
export const walls = {
  title: 200,
  part: 20_000,
  recommendations: 20,
  signers: 200,
  units: 12,
  difference: 500,
} as const;
