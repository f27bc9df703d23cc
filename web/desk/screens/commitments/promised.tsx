// A promise in its row, with the case it came from.
import type { CommitmentItem } from './use-commitments.ts';

export function Promised({ item }: { item: CommitmentItem }) {
  return (
    <span className="commitment-promise">
      <span>{item.text}</span>
      <span className="ui-soft ui-small">
        {item.proposal.number ? <span className="ui-official-number">{item.proposal.number}　</span> : null}
        {item.proposal.title}
      </span>
    </span>
  );
}
