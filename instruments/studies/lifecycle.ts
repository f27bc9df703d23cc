// The six tables of this instrument.
export { makeUpLifecycle } from './make-ups/lifecycle.ts';
export { noteLifecycle } from './notes/lifecycle.ts';
export { planLifecycle } from './plans/lifecycle.ts';
export { readingGroupLifecycle } from './reading-groups/lifecycle.ts';
export { studyTopicLifecycle } from './study-topics/lifecycle.ts';
export { trainingLifecycle } from './training/lifecycle.ts';
