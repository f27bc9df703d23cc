// The appraisals of one of my cases.
import type { TwoWayOfProposal } from '#instruments/appraisals/contract';
import { useAsk, useTranslate } from '#web/client';
import type { CaseSectionProps } from '../cases/case-section.ts';
import '../rows/rows.css';
import * as words from './messages/index.ts';
import { TwoWayRow } from './two-way-row.tsx';

export default function OfCase({ view }: CaseSectionProps) {
  const t = useTranslate(words);
  const query = useAsk<TwoWayOfProposal>('appraisals.of-proposal', { proposalId: view.id });
  const items = query.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section aria-label={t('title')}>
      <h2 className="ui-section-title">{t('title')}</h2>
      <ul className="member-rows">
        {items.map((item) => (
          <TwoWayRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}
