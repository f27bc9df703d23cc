import { useState } from 'react';
import { useSession } from '#web/client';
import { forgetInput, keepInput, keptInput } from './kept-input.ts';

export interface VerbInput<Value> {
  value: Value;
  set: (changes: Partial<Value>) => void;
  /** What was typed the last time this form was left. */
  wasFound: boolean;
  clear: () => void;
  forget: () => void;
}

export function useVerbInput<Value extends object>(name: string, initial: Value): VerbInput<Value> {
  const key = `${useSession().account.id}.${name}`;
  const [found] = useState(() => keptInput<Value>(key));
  const [value, setValue] = useState<Value>({ ...initial, ...found });
  const [wasFound, setWasFound] = useState(found !== undefined);
  const forget = () => forgetInput(key);
  return {
    value,
    wasFound,
    forget,
    set: (changes) => {
      const next = { ...value, ...changes };
      keepInput(key, next);
      setValue(next);
    },
    clear: () => {
      forget();
      setWasFound(false);
      setValue(initial);
    },
  };
}
