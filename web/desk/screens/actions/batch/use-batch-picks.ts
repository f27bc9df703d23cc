// Which lines of a batch are meant: at first every one that is allowed.
import { useState } from 'react';
import type { BatchLine } from './batch-line.ts';

export function useBatchPicks(lines: readonly BatchLine[]) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(
    () => new Set(lines.filter(({ ability }) => ability.isAllowed).map(({ target }) => target.id)),
  );
  const pick = (id: string, isPicked: boolean) => {
    const next = new Set(picked);
    if (isPicked) next.add(id);
    else next.delete(id);
    setPicked(next);
  };
  return { picked, pick };
}
