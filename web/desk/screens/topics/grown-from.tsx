import { useTranslate } from '#web/client';
import { Link } from '#web/ui';
import type { CaseSectionProps } from '../proposals/case-section.ts';
import * as words from './messages/index.ts';

const places: Readonly<Record<string, string>> = {
  'topic-call': '/topics/calls',
  'topic-clue': '/topics/clues',
  cultivation: '/topics/cultivations',
  matter: '/places/matters',
  'barometer-issue': '/barometer',
};

export default function GrownFrom({ proposal }: CaseSectionProps) {
  const t = useTranslate(words);
  return (
    <section aria-label={t('grownFrom')}>
      <h2 className="ui-section-title">{t('grownFrom')}</h2>
      {proposal.grownFrom.map(({ id, kind, title }) => (
        <p key={id}>
          <Link href={`${places[kind] ?? '/topics/calls'}/${id}`}>{title}</Link>
        </p>
      ))}
    </section>
  );
}
