// The words of the duty file, one per idea, and the walls of what may be typed.
export const outsideStates = ['waiting', 'verified', 'refused', 'taken-back'] as const;
export type OutsideState = (typeof outsideStates)[number];

export const contestStates = ['open', 'upheld', 'refused', 'taken-back'] as const;
export type ContestState = (typeof contestStates)[number];

export const reportStates = ['draft', 'submitted', 'returned', 'acknowledged'] as const;
export type ReportState = (typeof reportStates)[number];

/** What members do outside the committee's own activities. */
export const outsideSorts = [
  ...(['welfare', 'contact', 'publicity', 'research', 'mediation', 'writing', 'honour', 'other'] as const),
] as const;
export type OutsideSort = (typeof outsideSorts)[number];

export const contestOutcomes = ['withdrawn', 'corrected', 'entered'] as const;
export type ContestOutcome = (typeof contestOutcomes)[number];

export const lookWays = ['read', 'taken'] as const;
export type LookWay = (typeof lookWays)[number];

export const walls = { title: 60, text: 500, reason: 500, reportPart: 3_000, remark: 500, files: 5 } as const;
