// Both tables of this instrument: the two-way appraisal and the democratic appraisal.
export { democraticLifecycle } from './democratic/lifecycle.ts';
export { twoWayLifecycle } from './two-way/lifecycle.ts';
