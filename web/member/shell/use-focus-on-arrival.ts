// On a new page, focus goes to its heading, so that readers hear where they are; while it is still coming, to the page.
import { useEffect, useRef } from 'react';
import { usePath } from '#web/client';

function focusHeading(main: HTMLElement): boolean {
  const heading = main.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}

/** Until the heading is there, or the person has gone on by themselves. */
function focusHeadingOnceThere(main: HTMLElement): () => void {
  main.focus({ preventScroll: true });
  const watch = new MutationObserver(() => {
    if (document.activeElement !== main || focusHeading(main)) watch.disconnect();
  });
  watch.observe(main, { childList: true, subtree: true });
  return () => watch.disconnect();
}

export function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const path = usePath();
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path || !main.current) return undefined;
    last.current = path;
    return focusHeading(main.current) ? undefined : focusHeadingOnceThere(main.current);
  }, [path]);
  return main;
}
