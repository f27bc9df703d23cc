// Walking a work list by keys.
import { useRef } from 'react';
import type { Selection } from './selection.ts';
import { useKeys } from './use-keys.ts';
import { useWords } from './words.tsx';

export interface Walk {
  items: readonly { key: string }[];
  openKey?: string | undefined;
  selection?: Selection | undefined;
}

/** `j`, `k`, Enter and `x` over the links of a list. Answers the ref of the list. */
export function useWalking(props: Walk) {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const links = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>('li > a') ?? [])];
  const here = () => {
    const all = links();
    const focused = all.indexOf(document.activeElement as HTMLAnchorElement);
    return focused >= 0 ? focused : props.items.findIndex((item) => item.key === props.openKey);
  };
  const walk = (step: number) => {
    const all = links();
    all[Math.max(0, Math.min(all.length - 1, here() + step))]?.focus();
  };
  const pick = () => {
    const key = props.items[here()]?.key;
    if (key === undefined || !props.selection) return;
    const picked = new Set(props.selection.picked);
    if (!picked.delete(key)) picked.add(key);
    props.selection.onChange(picked);
  };
  useKeys([
    { key: 'j', label: words('keyNext'), run: () => walk(1) },
    { key: 'k', label: words('keyPrevious'), run: () => walk(-1) },
    { key: 'Enter', label: words('keyOpen'), run: () => links()[here()]?.click() },
    ...(props.selection ? [{ key: 'x', label: words('keyPick'), run: pick }] : []),
  ]);
  return list;
}
