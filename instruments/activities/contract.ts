// All that a screen, another part or another committee may know of activities.
export * from './contract/activity.ts';
export * from './contract/calls.ts';
export * from './contract/leave.ts';
export * from './contract/papers.ts';
export * from './contract/roll.ts';
export * from './contract/series.ts';
export * from './contract/speeches.ts';
export * from './contract/vocabulary.ts';
export * from './sign-in/contract.ts';
