// The clocks of one unit, each with its arithmetic on asking.
import { type ClockView, describeClock, explain } from '#kernel/deadlines/contract';
import { useTranslate } from '#web/client';
import { Late } from '#web/ui';
import './case-folds.css';
import './undertaking-clocks.css';
import './undertaking.css';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';

function keyOf({ kind, startedOn }: ClockView): string {
  return `${kind} ${startedOn}`;
}

export function UndertakingClocks({ clocks }: { clocks: readonly ClockView[] }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  if (clocks.length === 0) return null;
  return (
    <ul className="case-clocks" aria-label={t('handling.clocks')}>
      {clocks.map((clock) => (
        <li key={keyOf(clock)}>
          <details>
            <summary>
              <span className="ui-soft">{say(`clocks.${clock.kind}`)}</span>
              {clock.isOverdue ? <Late>{describeClock(clock, say)}</Late> : <span>{describeClock(clock, say)}</span>}
            </summary>
            <ol>
              {explain(clock.steps, say).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ol>
          </details>
        </li>
      ))}
    </ul>
  );
}
