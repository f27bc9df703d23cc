export { type CaseWords, useCaseWords } from './case-words.ts';
export { type Due, DueLine } from './due-line.tsx';
export { Paragraphs } from './paragraphs.tsx';
export { sayEvent, sayTurn } from './say-turn.ts';
