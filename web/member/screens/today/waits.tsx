// What waits for me besides cases; nothing waits, nothing stands here.
import type { WaitingLine, WaitingLines } from '#kernel/acts/contract';
import { useAsk, useDates, useTranslate } from '#web/client';
import { Link } from '#web/ui';
import '../rows/rows.css';
import { todayAsks } from './asks.ts';
import * as words from './messages/index.ts';

function Wait({ line }: { line: WaitingLine }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <li className="member-row">
      <Link href={line.member ?? '/'}>
        <span className="member-row-top">
          <strong>{line.text}</strong>
          {line.dueOn ? <span>{t('waits.until', { date: dates.day(line.dueOn) })}</span> : null}
        </span>
        {line.about ? <span className="member-row-title">{line.about}</span> : null}
      </Link>
    </li>
  );
}

export function Waits() {
  const t = useTranslate(words);
  const [, waiting] = todayAsks;
  const query = useAsk<WaitingLines>(waiting.name, waiting.parameters, {
    refreshEveryMilliseconds: 120_000,
    isKept: 'at-once',
  });
  const lines = (query.data?.lines ?? []).filter(({ member }) => member !== null);
  if (lines.length === 0) return null;
  return (
    <section className="member-section" aria-label={t('waits.title')}>
      <h2 className="ui-section-title">
        {t('waits.title')} <span>{lines.length}</span>
      </h2>
      <ul className="member-rows">
        {lines.map((line) => (
          <Wait key={line.key} line={line} />
        ))}
      </ul>
    </section>
  );
}
