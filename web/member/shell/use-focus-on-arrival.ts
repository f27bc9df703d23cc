// On a new page, focus goes to its heading, so that readers hear where they are; while it is still coming, to the page.
import { useEffect, useRef } from 'react';
import { usePath } from '#web/client';

function focusHeading(main: HTMLElement): boolean {
  const heading = main.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}

const isLost = (at: Element | null, main: HTMLElement) => at === null || at === document.body || at === main;

/** Goes on until the person does something: the heading may come late, or be drawn anew and take the focus away with it. */
function followHeading(main: HTMLElement): () => void {
  if (!focusHeading(main)) main.focus({ preventScroll: true });
  const watch = new MutationObserver(() => {
    if (isLost(document.activeElement, main)) focusHeading(main);
  });
  watch.observe(main, { childList: true, subtree: true });
  const stop = () => {
    watch.disconnect();
    for (const kind of ['pointerdown', 'keydown'] as const) document.removeEventListener(kind, stop, true);
  };
  for (const kind of ['pointerdown', 'keydown'] as const) document.addEventListener(kind, stop, true);
  return stop;
}

export function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const path = usePath();
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path || !main.current) return undefined;
    last.current = path;
    return followHeading(main.current);
  }, [path]);
  return main;
}
