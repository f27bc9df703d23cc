// The verbs on a case, in the order of its bar.
import type { VerbLook } from './verb-look.ts';

export const caseVerbs: readonly VerbLook[] = [
  { verb: 'sign', shortcut: 's' },
  { verb: 'confirm-for-body', shortcut: 's' },
  { verb: 'submit', shortcut: 's' },
  { verb: 'pre-review', shortcut: 'p' },
  { verb: 'file', shortcut: 'f', isOfficial: true },
  { verb: 'assign', shortcut: 'a', isOfficial: true },
  { verb: 'draft-assignment', shortcut: 'u' },
  { verb: 'merge', shortcut: 'm' },
  { verb: 'convert', shortcut: 'c' },
  { verb: 'decline-to-file', shortcut: 'n' },
  { verb: 'return', shortcut: 'r', isAside: true },
  { verb: 'look-back', shortcut: 'l', isAside: true },
  { verb: 'name-key', isAside: true },
  { verb: 'decline-to-sign', isAside: true },
  { verb: 'withdraw', isAside: true },
  { verb: 'discard', isAside: true },
];
