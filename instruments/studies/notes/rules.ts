// Who may read a note: its author always, others only as far as it was shared.
import { type Refusal, refuse } from '#platform/errors';
import type { NoteState, Share } from '../contract/vocabulary.ts';

export interface NoteFacts {
  readonly hasGroup: boolean;
}

export interface NoteReader {
  readonly isAuthor: boolean;
  readonly isReader: boolean;
  readonly isInside: boolean;
}

export function maySeeNote(state: NoteState, { isAuthor, isReader, isInside }: NoteReader): boolean {
  if (state === 'erased') return false;
  if (isAuthor) return true;
  if (state === 'private') return false;
  return state === 'group' ? isReader : isInside;
}

export function canBeShared(share: Share, { state, hasGroup }: NoteFacts & { state: NoteState }): Refusal | null {
  if (share === state) return refuse('note-shared-so-already');
  return share === 'group' && !hasGroup ? refuse('note-without-group') : null;
}
