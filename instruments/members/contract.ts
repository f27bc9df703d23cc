// All that a screen may know of the members' desk.
export * from './contract/batch-notices.ts';
export * from './contract/coverage.ts';
export * from './contract/dossier.ts';
export * from './contract/placing.ts';
export * from './contract/roster.ts';
export * from './contract/vocabulary.ts';
