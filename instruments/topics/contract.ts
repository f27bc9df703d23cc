// All that a screen, the portal or another committee may know of topics: calls, clues, cultivations.
export * from './contract/calls.ts';
export * from './contract/clues.ts';
export * from './contract/cultivations.ts';
export * from './contract/vocabulary.ts';
