// The two tables of this instrument: the round of commendation, the ladder of discipline.
export { disciplineLifecycle } from './discipline/lifecycle.ts';
export { roundLifecycle } from './rounds/lifecycle.ts';
