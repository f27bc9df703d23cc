import { useTranslate } from '#web/client';
import { Link } from '#web/ui';
import type { CaseSectionProps } from '../cases/case-section.ts';
import * as words from './messages/index.ts';

const places: Readonly<Record<string, string>> = {
  'topic-call': '/topics/calls',
  cultivation: '/topics/cultivations',
  matter: '/places/matters',
};

export default function GrownFrom({ view }: CaseSectionProps) {
  const t = useTranslate(words);
  return (
    <section aria-label={t('grownFrom')}>
      <h2 className="ui-section-title">{t('grownFrom')}</h2>
      {view.grownFrom.map(({ id, kind, title }) => {
        const place = places[kind];
        return <p key={id}>{place ? <Link href={`${place}/${id}`}>{title}</Link> : title}</p>;
      })}
    </section>
  );
}
