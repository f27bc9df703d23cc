// `j` and `k` walk through the links of a screen, wherever on it they stand; Enter opens the first or the one in focus.
import { type RefObject, useRef } from 'react';
import { useTranslate } from '#web/client';
import { useKeys } from '#web/ui';
import * as words from '../messages/index.ts';

export function useWalkingLinks<Place extends HTMLElement>(selector: string): RefObject<Place | null> {
  const t = useTranslate(words);
  const place = useRef<Place>(null);
  const links = () => [...(place.current?.querySelectorAll<HTMLAnchorElement>(selector) ?? [])];
  const walk = (step: number) => {
    const all = links();
    const here = all.indexOf(document.activeElement as HTMLAnchorElement);
    all[Math.max(0, Math.min(all.length - 1, here + step))]?.focus();
  };
  useKeys([
    { key: 'j', label: t('keys.next'), run: () => walk(1) },
    { key: 'k', label: t('keys.previous'), run: () => walk(-1) },
    { key: 'Enter', label: t('keys.open'), run: () => links()[0]?.click() },
  ]);
  return place;
}
