import { useContext, useEffect, useRef } from 'react';
import { KeysContext, type KeyVerb } from './key-board.ts';

/** The keys of a screen, in force while it is shown. The newest screen wins a key. */
export function useKeys(verbs: readonly KeyVerb[]) {
  const { register } = useContext(KeysContext);
  const newest = useRef(verbs);
  newest.current = verbs;
  const names = verbs.map((verb) => `${verb.key}\u0000${verb.label ?? ''}`).join('\u0001');
  const registerRef = useRef(register);
  registerRef.current = register;
  useEffect(() => {
    const stable = names
      .split('\u0001')
      .filter(Boolean)
      .map((name) => {
        const [key = '', label] = name.split('\u0000');
        return {
          key,
          label,
          run: (event: KeyboardEvent) => newest.current.find((verb) => verb.key === key)?.run(event),
        };
      });
    return registerRef.current(stable as KeyVerb[]);
  }, [names]);
}
