export type AutosavePhase = 'saved' | 'waiting' | 'saving' | 'offline' | 'refused' | 'conflict';

export interface AutosaveState {
  phase: AutosavePhase;
  /** ISO moment of the last saving of this visit. */
  savedAt: string | null;
  /** Something was typed while the last saving was on its way. */
  isChangedSince: boolean;
  /** Why the server said no. */
  message: string | null;
}

export type AutosaveEvent =
  | { kind: 'changed' }
  | { kind: 'sent' }
  | { kind: 'saved'; at: string }
  | { kind: 'unreachable' }
  | { kind: 'refused'; message: string }
  | { kind: 'conflicted' }
  | { kind: 'resolved' };

export const startOfAutosave: AutosaveState = {
  phase: 'saved',
  savedAt: null,
  isChangedSince: false,
  message: null,
};
