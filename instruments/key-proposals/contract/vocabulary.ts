export const roundStates = ['collecting', 'screening', 'voting', 'decided', 'closed'] as const;
export type RoundState = (typeof roundStates)[number];

export const handlingStates = ['planned', 'under-way', 'reported', 'looked-back', 'closed'] as const;
export type HandlingState = (typeof handlingStates)[number];

/** How a candidate meets one criterion of the screening sheet. */
export const screeningMarks = ['meets', 'partly', 'not'] as const;
export type ScreeningMark = (typeof screeningMarks)[number];

/** Who takes a key proposal in hand (领办、批办). */
export const leadKinds = ['party-secretary', 'mayor', 'deputy'] as const;
export type LeadKind = (typeof leadKinds)[number];

export const supervisionForms = ['visit', 'forum', 'inspection'] as const;
export type SupervisionForm = (typeof supervisionForms)[number];

export const reportAddressees = ['party', 'government', 'both'] as const;
export const lookBackFindings = ['kept', 'partly-kept', 'not-kept'] as const;

/** Roles that may be named as readers of a leader's instruction. */
export const instructionReaders = [
  'proposal-officer',
  'proposal-committee-head',
  'chairpersons-council',
  'secretary-general',
  'supervision-officer',
] as const;
export type InstructionReader = (typeof instructionReaders)[number];
