// How saving by itself stands, as one small machine: typed, on its way, saved, waiting for the network, stopped.
import type { AutosaveEvent, AutosaveState } from './autosave-state.ts';

function afterChange(state: AutosaveState): AutosaveState {
  if (state.phase === 'saving') return { ...state, isChangedSince: true };
  // An unsettled conflict keeps its question; what is typed meanwhile is kept on the device.
  if (state.phase === 'conflict') return state;
  return { ...state, phase: 'waiting', message: null };
}

export function autosaveAfter(state: AutosaveState, event: AutosaveEvent): AutosaveState {
  switch (event.kind) {
    case 'changed':
      return afterChange(state);
    case 'sent':
      return { ...state, phase: 'saving', isChangedSince: false };
    case 'saved':
      return {
        ...state,
        phase: state.isChangedSince ? 'waiting' : 'saved',
        savedAt: event.at,
        isChangedSince: false,
      };
    case 'unreachable':
      return { ...state, phase: 'offline' };
    case 'refused':
      return { ...state, phase: 'refused', message: event.message };
    case 'conflicted':
      return { ...state, phase: 'conflict' };
    default:
      return { ...state, phase: 'waiting', isChangedSince: false, message: null };
  }
}

/** When the next saving is due, in milliseconds; null when nothing is to be sent by itself. */
export function nextSavingAfter({ phase }: AutosaveState): number | null {
  if (phase === 'waiting') return 1200;
  return phase === 'offline' ? 10_000 : null;
}
