// The single-key verbs in force, and whether they are on.
import { createContext, useContext } from 'react';

export interface KeyVerb {
  /** As `KeyboardEvent.key`: `j`, `Enter`, `/`, `?`. */
  key: string;
  /** What it does, for the list; without it the key stays unlisted. */
  label?: string;
  run: (event: KeyboardEvent) => void;
}

export interface KeyBoard {
  listed: readonly (readonly KeyVerb[])[];
  register: (verbs: readonly KeyVerb[]) => () => void;
  isOn: boolean;
  setIsOn: (isOn: boolean) => void;
}

const silent: KeyBoard = {
  listed: [],
  register: () => () => undefined,
  isOn: false,
  setIsOn: () => undefined,
};
export const KeysContext = createContext<KeyBoard>(silent);

export function useKeyBoard(): KeyBoard {
  return useContext(KeysContext);
}
