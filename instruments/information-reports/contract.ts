// All that a screen, the portal or another committee may know of information reports.

export * from './contract/adoption-bulletins.ts';
export * from './contract/commissions.ts';
export * from './contract/instructions.ts';
export * from './contract/issues.ts';
export * from './contract/levels.ts';
export * from './contract/reports.ts';
export * from './contract/upward.ts';
export * from './contract/vocabulary.ts';
