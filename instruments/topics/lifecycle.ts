// The three tables of this instrument: the call, the clue, the cultivation.
export { callLifecycle } from './calls/lifecycle.ts';
export { clueLifecycle } from './clues/lifecycle.ts';
export { cultivationLifecycle } from './cultivations/lifecycle.ts';
