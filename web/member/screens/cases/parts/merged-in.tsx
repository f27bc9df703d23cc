import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import * as words from '../messages/index.ts';

type Merged = ProposalView['mergedIn'][number];

export function MergedIn({ merged }: { merged: readonly Merged[] }) {
  const t = useTranslate(words);
  if (merged.length === 0) return null;
  return (
    <section>
      <h2 className="ui-section-title">{t('decision.mergedIn')}</h2>
      <ul className="case-plain-list">
        {merged.map(({ id, number, title, proposer }) => (
          <li key={id}>
            <span className="ui-official-number">{number}</span> {title}
            <small>{proposer}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
