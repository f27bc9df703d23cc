import { useTranslate } from '#web/client';
import { Link } from '#web/ui';
import type { CaseSectionProps } from '../proposals/case-section.ts';
import * as words from './messages/index.ts';

const places: Readonly<Record<string, string>> = {
  'topic-call': 'calls',
  'topic-clue': 'clues',
  cultivation: 'cultivations',
};

export default function GrownFrom({ proposal }: CaseSectionProps) {
  const t = useTranslate(words);
  return (
    <section aria-label={t('grownFrom')}>
      <h2 className="ui-section-title">{t('grownFrom')}</h2>
      {proposal.grownFrom.map(({ id, kind, title }) => (
        <p key={id}>
          <Link href={`/topics/${places[kind] ?? 'calls'}/${id}`}>{title}</Link>
        </p>
      ))}
    </section>
  );
}
