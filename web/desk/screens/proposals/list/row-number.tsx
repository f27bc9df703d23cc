// A row begins with its number, or with its state while it has none.
import type { ProposalListItem } from '#instruments/proposals/contract';
import { useCaseWords } from '../words/index.ts';

export function RowNumber({ item }: { item: ProposalListItem }) {
  const { say } = useCaseWords();
  const state = say(`proposals.states.${item.state}`);
  return item.number ? <span className="ui-official-number">{item.number}</span> : <span>{state}</span>;
}
