// The list of a batch: each with a tick, what the server says of it, and what came of it.
import { Checkbox } from '#web/ui';
import './batch-lines.css';
import type { BatchLine } from './batch-line.ts';
import { BatchOutcome } from './batch-outcome.tsx';
import type { BatchResult } from './use-batch-run.ts';

interface BatchLinesProps {
  lines: readonly BatchLine[];
  picked: ReadonlySet<string>;
  onPick: (id: string, isPicked: boolean) => void;
  results: Readonly<Record<string, BatchResult>>;
}

export function BatchLines({ lines, picked, onPick, results }: BatchLinesProps) {
  return (
    <ul className="actions-lines">
      {lines.map((line) => {
        const { id } = line.target;
        const isDone = results[id]?.state === 'done';
        return (
          <li key={id}>
            <Checkbox
              label={
                <>
                  {line.number ? <span className="ui-official-number">{line.number} </span> : null}
                  {line.title}
                  {line.unitName ? <span className="ui-soft"> · {line.unitName}</span> : null}
                </>
              }
              value={picked.has(id)}
              isDisabled={!line.ability.isAllowed || isDone}
              onChange={(isPicked) => onPick(id, isPicked)}
            />
            <div aria-live="polite">
              <BatchOutcome line={line} result={results[id]} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
