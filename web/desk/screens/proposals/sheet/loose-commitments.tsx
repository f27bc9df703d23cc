import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { SheetSection } from '#web/ui';
import './case-commitments.css';
import * as words from '../messages/index.ts';
import { Commitment } from './commitment.tsx';

/** Promises that answer no single request stand here, or they would be seen nowhere. */
export function LooseCommitments({ proposal }: { proposal: ProposalView }) {
  const t = useTranslate(words);
  const loose = proposal.commitments.filter((commitment) => commitment.recommendationId === null);
  if (loose.length === 0) return null;
  return (
    <SheetSection title={t('commitment.list')}>
      <ul className="case-commitments">
        {loose.map((commitment) => (
          <Commitment key={commitment.id} commitment={commitment} proposal={proposal} />
        ))}
      </ul>
    </SheetSection>
  );
}
