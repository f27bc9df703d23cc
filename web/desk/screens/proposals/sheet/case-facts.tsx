// Who proposed it, in what form, on what, and when.
import type { ProposalView } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { DefinitionList } from '#web/ui';
import './case-head.css';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';
import { useProposersText } from './proposers-text.ts';

export function CaseFacts({ proposal }: { proposal: ProposalView }) {
  const t = useTranslate(words);
  const dates = useDates();
  const { say } = useCaseWords();
  const { session, category, submittedAt, kind, occasion } = proposal;
  return (
    <div className="case-facts">
      <DefinitionList
        items={[
          { term: t('fields.proposers'), value: useProposersText(proposal) },
          {
            term: t('fields.form'),
            value: `${say(`proposals.kinds.${kind}`)} · ${say(`proposals.occasions.${occasion}`)}`,
          },
          {
            term: t('fields.category'),
            value: category ? `${category.name}（${say(`proposals.spheres.${category.sphere}`)}）` : '',
          },
          { term: t('fields.session'), value: session?.name },
          { term: t('fields.submittedAt'), value: submittedAt ? dates.moment(submittedAt) : '' },
        ]}
      />
    </div>
  );
}
