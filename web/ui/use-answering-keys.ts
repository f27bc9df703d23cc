// Runs the verb of a pressed key; the newest screen wins.
import { useEffect } from 'react';
import { answersKey } from './answers-key.ts';
import type { KeyVerb } from './key-board.ts';

export function useAnsweringKeys(listed: readonly (readonly KeyVerb[])[], isOn: boolean) {
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (!answersKey(event)) return;
      const verb = listed
        .toReversed()
        .flat()
        .find((one) => one.key === event.key);
      if (!verb) return;
      event.preventDefault();
      verb.run(event);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [listed, isOn]);
}
