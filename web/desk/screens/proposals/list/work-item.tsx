// A proposal as a row of the work list.
import type { ProposalListItem } from '#instruments/proposals/contract';
import type { WorkItem } from '#web/ui';
import { DueLine } from '../words/index.ts';
import { RowFoot } from './row-foot.tsx';
import { RowNumber } from './row-number.tsx';

export function workItem(item: ProposalListItem, href: string): WorkItem {
  return {
    key: item.id,
    href,
    title: item.title,
    top: <RowNumber item={item} />,
    topEnd: <DueLine due={item} />,
    foot: <RowFoot item={item} />,
  };
}
