// All that a screen may know of study: plans, first items, make-ups, reading, training, coverage.
export * from './contract/coverage.ts';
export * from './contract/make-ups.ts';
export * from './contract/mine.ts';
export * from './contract/notes.ts';
export * from './contract/plans.ts';
export * from './contract/reading-groups.ts';
export * from './contract/study-topics.ts';
export * from './contract/training.ts';
export * from './contract/vocabulary.ts';
