import { useSyncExternalStore } from 'react';
import { outboxChanged, readMark } from './mark.ts';

function subscribe(onChange: () => void) {
  window.addEventListener(outboxChanged, onChange);
  // Another tab writes the same mark.
  window.addEventListener('storage', onChange);
  return () => {
    window.removeEventListener(outboxChanged, onChange);
    window.removeEventListener('storage', onChange);
  };
}

/** How many things wait to be sent; costs nothing but a look at the mark. */
export function useMark(owner: string): number {
  return useSyncExternalStore(subscribe, () => readMark(owner));
}
