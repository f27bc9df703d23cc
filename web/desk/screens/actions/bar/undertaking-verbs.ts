// The verbs on a unit's undertaking, in the order of its bar.
import type { VerbLook } from './verb-look.ts';

export const undertakingVerbs: readonly VerbLook[] = [
  { verb: 'sign-for', shortcut: 's' },
  { verb: 'deliver', shortcut: 'd', isOfficial: true },
  { verb: 'sign-off', shortcut: 'z', isOfficial: true },
  { verb: 'countersign', shortcut: 'g' },
  { verb: 'give-opinion', shortcut: 'i' },
  { verb: 'submit-reply', shortcut: 'y' },
  { verb: 'save-reply', shortcut: 'e', icon: 'write' },
  { verb: 'grant-extension', shortcut: 'g' },
  { verb: 'transfer', shortcut: 't' },
  { verb: 'uphold', shortcut: 'h' },
  { verb: 'rate', shortcut: 'v' },
  { verb: 'object', shortcut: 'o', isAside: true },
  { verb: 'request-changes', isAside: true },
  { verb: 'hand-back', shortcut: 'b', isAside: true },
  { verb: 'send-back', shortcut: 'b', isAside: true },
  { verb: 'refuse-extension', isAside: true },
  { verb: 'record-consultation', shortcut: 'w', isAside: true },
  { verb: 'confirm-consultation', isAside: true },
  { verb: 'request-extension', isAside: true },
  { verb: 'reply-again', isAside: true },
  { verb: 'reclass', isAside: true },
  { verb: 'appoint', isAside: true },
];
