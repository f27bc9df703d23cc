// Whether list and sheet have room beside each other. In elder mode and on narrow screens each case has a page of its own.
import { useSyncExternalStore } from 'react';
import { useReader } from '#web/client';

/** The same width stands in proposals.css. Paper is narrow too, and must not turn the page under one's hands. */
const wide = 'print, (min-width: 75em)';

function watch(onChange: () => void): () => void {
  const query = window.matchMedia(wide);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

export function useTwoPanes(): boolean {
  const { elderSize } = useReader();
  const isWide = useSyncExternalStore(watch, () => window.matchMedia(wide).matches);
  return isWide && elderSize === 'off';
}
