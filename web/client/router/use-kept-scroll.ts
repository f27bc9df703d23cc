// A new screen begins at its top; the browser's back finds the place one had read to, once the page is long enough.
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Place, Step } from './place.ts';
import type { Router } from './router-of.ts';

const waitsForMilliseconds = 2_000;
const read = new Map<string, number>();

/** Goes down as far as was read, again while the page grows, until the person takes over. */
function scrollBackTo(top: number): () => void {
  const grows = new ResizeObserver(() => attempt());
  const stop = () => {
    grows.disconnect();
    clearTimeout(timer);
    for (const name of ['wheel', 'touchstart', 'keydown']) window.removeEventListener(name, stop);
  };
  const timer = setTimeout(stop, waitsForMilliseconds);
  for (const name of ['wheel', 'touchstart', 'keydown']) window.addEventListener(name, stop, { passive: true });
  function attempt() {
    window.scrollTo(0, top);
    if (Math.abs(window.scrollY - top) < 2) stop();
  }
  grows.observe(document.documentElement);
  attempt();
  return stop;
}

export function useKeptScroll(router: Router, place: Place) {
  const kind = useRef<Step['kind'] | undefined>(undefined);
  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    let key = router.standing().place.key;
    const note = () => void read.set(key, window.scrollY);
    window.addEventListener('scroll', note, { passive: true });
    const forget = router.listen((step) => {
      kind.current = step.kind;
      key = step.place.key;
    });
    return () => {
      forget();
      window.removeEventListener('scroll', note);
    };
  }, [router]);
  const last = useRef(place);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = place;
    if (before.key === place.key) return undefined;
    if (kind.current === 'back') return scrollBackTo(read.get(place.key) ?? 0);
    // What follows `?` narrows a list; the page stays where it is.
    if (before.path !== place.path && !window.location.hash) window.scrollTo(0, 0);
    return undefined;
  }, [place]);
}
