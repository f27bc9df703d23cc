// Where the browser stands, told to who listens; one's own steps and the browser's back are the same to them.
import { parseSearch } from '../search-text.ts';

export interface Place {
  /** Without the audience's own base. */
  readonly path: string;
  readonly search: Readonly<Record<string, string | string[]>>;
  /** Each entry of the history has its own. */
  readonly key: string;
}

export interface Step {
  readonly place: Place;
  readonly kind: 'push' | 'replace' | 'back';
}

export interface Places {
  here: () => Place;
  /** Goes to a whole address; a replacing step leaves no entry behind. */
  go: (href: string, options?: { isReplacing?: boolean }) => void;
  listen: (onStep: (step: Step) => void) => () => void;
}

const newKey = () => `${Math.round(performance.timeOrigin + performance.now() * 1000)}`;

const keyOf = (state: unknown): string => (state as { place?: string } | null)?.place ?? 'first';

function placeIn(base: string): Place {
  const { pathname, search } = window.location;
  const isInside = pathname === base || pathname.startsWith(`${base}/`);
  const path = (isInside ? pathname.slice(base.length) : pathname).replace(/(?<=.)\/+$/, '') || '/';
  return { path, search: parseSearch(search), key: keyOf(window.history.state) };
}

export function placesOf(base: string): Places {
  const listeners = new Set<(step: Step) => void>();
  let address = window.location.pathname + window.location.search;
  const tell = (kind: Step['kind']) => {
    const place = placeIn(base);
    address = window.location.pathname + window.location.search;
    for (const onStep of listeners) onStep({ place, kind });
  };
  // A step within the page, as to `#main`, is the browser's own.
  window.addEventListener('popstate', () => {
    if (address !== window.location.pathname + window.location.search) tell('back');
  });
  return {
    here: () => placeIn(base),
    go(href, { isReplacing = false } = {}) {
      const isSame = href === window.location.pathname + window.location.search + window.location.hash;
      const place = { place: newKey() };
      if (isReplacing || isSame) window.history.replaceState(place, '', href);
      else window.history.pushState(place, '', href);
      tell(isReplacing ? 'replace' : 'push');
    },
    listen(onStep) {
      listeners.add(onStep);
      return () => void listeners.delete(onStep);
    },
  };
}
