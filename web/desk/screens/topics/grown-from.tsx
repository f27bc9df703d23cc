import { useTranslate } from '#web/client';
import type { CaseSectionProps } from '../proposals/case-section.ts';
import * as words from './messages/index.ts';
import { SourceLinks } from './source-links.tsx';

export default function GrownFrom({ proposal }: CaseSectionProps) {
  const t = useTranslate(words);
  return (
    <section aria-label={t('grownFrom')}>
      <h2 className="ui-section-title">{t('grownFrom')}</h2>
      <SourceLinks sources={proposal.grownFrom} />
    </section>
  );
}
