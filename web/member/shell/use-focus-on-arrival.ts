// On a new page, focus goes to its heading.
import { useEffect, useRef } from 'react';
import { usePath } from '#web/client';
import { followHeading } from './follow-heading.ts';

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
