export const rulesStates = ['drafted', 'in-force', 'retired', 'discarded'] as const;
export type RulesState = (typeof rulesStates)[number];

export const yearStates = ['running', 'frozen', 'sealed'] as const;
export type YearState = (typeof yearStates)[number];

/** Who may see single members' sheets besides each member their own. */
export const namedStaff = ['member-affairs-officer', 'secretary-general', 'chairpersons-council'] as const;
/** Who decides: rules in force, points by hand, the seal. */
export const deciders = ['secretary-general', 'chairpersons-council'] as const;
export const rankingKeepers = ['system-administrator', 'security-administrator'] as const;

export const awardOutcomes = ['approved', 'refused'] as const;
export const leastReason = 10;
/** The same wall as the engine's own. */
export const mostRuleCharacters = 120_000;
