// Where the outbox speaks. The queue itself is fetched only once something waits.
import { lazy, Suspense, useState } from 'react';
import { ownerOf } from './outbox/mark.ts';
import { useMark } from './outbox/use-mark.ts';
import { useSession } from './session.tsx';

const OutboxLine = lazy(() => import('./outbox/outbox-line.tsx'));

export function OutboxStatus() {
  const session = useSession();
  const owner = ownerOf(session);
  const count = useMark(owner);
  const [isNeeded, setIsNeeded] = useState(false);
  if (count > 0 && !isNeeded && !session.actingFor) setIsNeeded(true);
  return (
    <div role="status" data-screen-only>
      <Suspense>{isNeeded ? <OutboxLine owner={owner} /> : null}</Suspense>
    </div>
  );
}
