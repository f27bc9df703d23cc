export { type CaseWords, useCaseWords } from './case-words.ts';
export { dayOf } from './day-of.ts';
export { DueLine } from './due-line.tsx';
export { sayDue } from './say-due.ts';
export { eventOf, sayEvent } from './say-event.ts';
export { daysOf, type Standing } from './say-standing.ts';
export { sayTurn } from './say-turn.ts';
