import type { ProposalListItem } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { Link } from '#web/ui';
import '../rows/rows.css';
import { DueLine, useCaseWords } from '../words/index.ts';
import * as words from './messages/index.ts';

/** A draft to go on with. */
export function DraftRow({ item }: { item: ProposalListItem }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const dates = useDates();
  const title = item.title || t('home.untitled');
  return (
    <li className="member-row">
      <Link href={`/write/${item.id}`}>
        <span className="member-row-top">
          <span>{say(`proposals.states.${item.state}`)}</span>
          {item.dueOn ? (
            <DueLine {...item} />
          ) : (
            <span>{t('home.edited', { when: dates.momentShort(item.updatedAt) })}</span>
          )}
        </span>
        <span className="member-row-title">{title}</span>
        <span className="member-row-foot">
          {say(`proposals.kinds.${item.kind}`)} · {say(`proposals.occasions.${item.occasion}`)}
        </span>
      </Link>
    </li>
  );
}
