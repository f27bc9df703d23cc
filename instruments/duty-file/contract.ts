// What screens may know of the duty file.
export * from './contract/contests.ts';
export * from './contract/file.ts';
export * from './contract/outside.ts';
export * from './contract/reports.ts';
export * from './contract/vocabulary.ts';
