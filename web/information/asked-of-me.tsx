// What is asked of me now; writing from it keeps the two joined.
import type { OpenCommissions } from '#instruments/information-reports/contract';
import { useAsk, useDates, useTranslate } from '#web/client';
import { Link } from '#web/ui';
import * as words from './messages/index.ts';

export function AskedOfMe() {
  const t = useTranslate(words);
  const dates = useDates();
  const { data } = useAsk<OpenCommissions>('information-reports.open-commissions', {});
  if (!data || data.items.length === 0) return null;
  return (
    <section className="information-own">
      <h2 className="ui-section-title">{t('asked')}</h2>
      <ul className="information-rows">
        {data.items.map(({ id, title, text, closesOn, mine }) => (
          <li key={id}>
            <div>
              <strong>{title}</strong>
              {text ? <p className="information-text">{text}</p> : null}
              <small>
                <span>{t('askedUntil', { date: dates.day(closesOn) })}</span>
                {mine > 0 ? <span>{t('askedMine', { count: mine })}</span> : null}
              </small>
              <Link href={`/information-reports/mine?commission=${id}`}>{t('answer')}</Link>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
