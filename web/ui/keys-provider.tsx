// Single-key verbs. They are silent while one types, can be turned off (WCAG 2.1.4), and `?` lists those in force.
import { type ReactNode, useMemo, useState } from 'react';
import { type KeyBoard, KeysContext, type KeyVerb } from './key-board.ts';
import { useAnsweringKeys } from './use-answering-keys.ts';

const storageKey = 'tongxin.keys';

export function KeysProvider(props: { children: ReactNode }) {
  const [listed, setListed] = useState<readonly (readonly KeyVerb[])[]>([]);
  const [isOn, setOn] = useState(() => localStorage.getItem(storageKey) !== 'off');
  useAnsweringKeys(listed, isOn);
  const board = useMemo<KeyBoard>(
    () => ({
      listed,
      isOn,
      setIsOn: (next) => {
        localStorage.setItem(storageKey, next ? 'on' : 'off');
        setOn(next);
      },
      register: (verbs) => {
        setListed((before) => [...before, verbs]);
        return () => setListed((before) => before.filter((one) => one !== verbs));
      },
    }),
    [listed, isOn],
  );
  return <KeysContext value={board}>{props.children}</KeysContext>;
}
