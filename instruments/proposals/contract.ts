// All that a screen, an import or another committee may know of a proposal.
export * from './contract/categories.ts';
export * from './contract/inputs.ts';
export * from './contract/likeness.ts';
export * from './contract/lists.ts';
export * from './contract/report.ts';
export * from './contract/view.ts';
export * from './contract/vocabulary.ts';
