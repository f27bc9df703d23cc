import { useEffect, useRef } from 'react';
import { usePath } from '#web/client';

/** Readers hear the new screen when the address changes; the first one they are already on. */
export function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const path = usePath();
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    const isInside = main.current?.contains(document.activeElement);
    if (!isInside) main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}
