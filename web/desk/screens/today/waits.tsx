// What waits for me besides cases: ballots, sheets, clues. Nothing waits, nothing stands here.
import { useId } from 'react';
import type { WaitingLine, WaitingLines } from '#kernel/acts/contract';
import { useAsk, useDates, useTranslate } from '#web/client';
import { Link, Sheet } from '#web/ui';
import './today-stack.css';
import './today-row.css';
import * as words from './messages/index.ts';

function Wait({ line }: { line: WaitingLine }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <li className="today-row">
      <Link href={line.desk ?? '/'}>
        <span className="today-top">
          <span>{line.text}</span>
          <span className="today-due">{line.dueOn ? t('waits.until', { date: dates.day(line.dueOn) }) : null}</span>
        </span>
        {line.about ? <span className="today-title">{line.about}</span> : null}
      </Link>
    </li>
  );
}

export function Waits() {
  const t = useTranslate(words);
  const id = useId();
  const query = useAsk<WaitingLines>('today.waiting', {}, { refreshEveryMilliseconds: 60_000 });
  const lines = (query.data?.lines ?? []).filter(({ desk }) => desk !== null);
  if (lines.length === 0) return null;
  return (
    <section className="today-stack today-waits" aria-labelledby={id}>
      <header>
        <h2 id={id}>
          {t('waits.title')}
          <span className="today-count">{lines.length}</span>
        </h2>
      </header>
      <Sheet as="div" isTight bleeds>
        <ul className="today-rows">
          {lines.map((line) => (
            <Wait key={line.key} line={line} />
          ))}
        </ul>
      </Sheet>
    </section>
  );
}
