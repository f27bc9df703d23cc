import type { KeptDraft } from './kept-draft.ts';

export type DraftStanding = 'clean' | 'recovered' | 'conflict';

/** How a kept draft stands towards the server's copy: the newest version wins only after the writer was asked. */
export function standingOf<Value>(kept: KeptDraft<Value> | undefined, server: KeptDraft<Value>): DraftStanding {
  if (!kept || JSON.stringify(kept.value) === JSON.stringify(server.value)) return 'clean';
  return kept.baseVersion === server.baseVersion ? 'recovered' : 'conflict';
}
