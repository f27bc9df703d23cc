import type { HallCount } from '#instruments/activities/contract';
import { useTranslate } from '#web/client';
import * as words from './messages/index.ts';

export function CountTable({ title, counts }: { title: string; counts: readonly HallCount[] }) {
  const t = useTranslate(words);
  if (counts.length === 0) return null;
  return (
    <section className="hall-part">
      <h2>{title}</h2>
      <ul>
        {counts.map(({ name, called, attended, leave }) => (
          <li key={name} data-full={attended === called || undefined}>
            <span>{name}</span>
            <span className="hall-number">
              {attended}/{called}
              {leave > 0 ? <small>{t('leave', { count: leave })}</small> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
