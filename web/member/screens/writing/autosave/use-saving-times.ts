// When to save: a moment after the last keystroke, when the network comes back, on leaving the page.
import { useEffect, useRef } from 'react';
import { nextSavingAfter } from './autosave.ts';
import type { AutosaveState } from './autosave-state.ts';

interface SavingTimes {
  state: AutosaveState;
  /** Anything that is another one after each keystroke. */
  written: unknown;
  save: () => Promise<boolean>;
}

export function useSavingTimes({ state, written, save }: SavingTimes) {
  const delay = nextSavingAfter(state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every keystroke begins the wait anew.
  useEffect(() => {
    if (delay === null) return;
    const timer = setTimeout(() => void save(), delay);
    return () => clearTimeout(timer);
  }, [delay, state, written, save]);
  const isUnsaved = useRef(false);
  isUnsaved.current = delay !== null;
  useEffect(() => {
    const saveIfNeeded = () => {
      if (isUnsaved.current) void save();
    };
    const onHiding = () => document.visibilityState === 'hidden' && saveIfNeeded();
    window.addEventListener('online', saveIfNeeded);
    document.addEventListener('visibilitychange', onHiding);
    return () => {
      window.removeEventListener('online', saveIfNeeded);
      document.removeEventListener('visibilitychange', onHiding);
      saveIfNeeded();
    };
  }, [save]);
}
