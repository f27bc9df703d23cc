// A promise: what, by when, and what came of it.
import type { ProposalView } from '#instruments/proposals/contract';
import type { CommitmentView } from '#kernel/recommendations/contract';
import { Icon } from '#web/ui';
import { CommitmentActions } from '../../actions/index.ts';
import { CommitmentOutcome } from './commitment-outcome.tsx';
import { CommitmentStanding } from './commitment-standing.tsx';

export function Commitment({ commitment, proposal }: { commitment: CommitmentView; proposal: ProposalView }) {
  return (
    <li id={`commitment-${commitment.id}`}>
      <Icon name="check" size={16} />
      <div>
        <p>{commitment.text}</p>
        <CommitmentStanding commitment={commitment} />
        <CommitmentOutcome commitment={commitment} />
        <CommitmentActions proposal={proposal} commitment={commitment} />
      </div>
    </li>
  );
}
