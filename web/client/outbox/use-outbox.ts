// What waits, for the screen that lists it.
import { useEffect, useState } from 'react';
import { useSession } from '../session.tsx';
import { hear } from './hear.ts';
import { outboxChanged, ownerOf } from './mark.ts';
import { discard, thingsOf, tryAgain } from './outbox.ts';
import type { Thing } from './thing.ts';

export interface OutboxHandle {
  /** Undefined until they are read. */
  things: readonly Thing[] | undefined;
  /** The browser refuses to keep anything. */
  isUnreadable: boolean;
  tryAgain: (thing: Thing) => Promise<void>;
  discard: (thing: Thing) => Promise<void>;
}

export function useOutbox(): OutboxHandle {
  const owner = ownerOf(useSession());
  const [things, setThings] = useState<readonly Thing[]>();
  const [isUnreadable, setIsUnreadable] = useState(false);
  useEffect(() => {
    const read = () => {
      thingsOf(owner).then(setThings, () => setIsUnreadable(true));
    };
    read();
    window.addEventListener(outboxChanged, read);
    const stop = hear(read);
    return () => {
      window.removeEventListener(outboxChanged, read);
      stop();
    };
  }, [owner]);
  return { things, isUnreadable, tryAgain, discard };
}
