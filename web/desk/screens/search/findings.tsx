// What was found, one below the other; `j`, `k` and Enter as in every list.
import type { ProposalListItem } from '#instruments/proposals/contract';
import { Link } from '#web/ui';
import { RowFoot } from '../proposals/list/row-foot.tsx';
import { RowNumber } from '../proposals/list/row-number.tsx';
import { useWalkingLinks } from '../proposals/list/use-walking-links.ts';
import { DueLine } from '../proposals/words/index.ts';
import { Excerpt } from './excerpt.tsx';

export function Findings({ items }: { items: readonly ProposalListItem[] }) {
  const list = useWalkingLinks<HTMLOListElement>('h2 > a');
  return (
    <ol className="search-findings" ref={list}>
      {items.map((item) => (
        <li key={item.id}>
          <p className="search-top">
            <span>
              <RowNumber item={item} />
            </span>
            <DueLine due={item} />
          </p>
          <h2>
            <Link href={`/proposals/${item.id}`}>{item.title}</Link>
          </h2>
          {item.excerpt ? <Excerpt {...item.excerpt} /> : null}
          <p className="search-foot">
            <RowFoot item={item} />
          </p>
        </li>
      ))}
    </ol>
  );
}
