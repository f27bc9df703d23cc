// The verbs on a promise, in the order of its bar.
import type { VerbLook } from './verb-look.ts';

export const commitmentVerbs: readonly VerbLook[] = [
  { verb: 'give-evidence' },
  { verb: 'verify' },
  { verb: 'return-evidence', isAside: true },
];
