// One thing of the day: number, title, whose turn, how long still, and the verb that moves it.
import type { ProposalListItem } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { Icon, Link } from '#web/ui';
import './today-row.css';
import { RowFoot } from '../proposals/list/row-foot.tsx';
import { RowNumber } from '../proposals/list/row-number.tsx';
import { useTurnText } from '../proposals/list/use-turn-text.ts';
import { DueLine } from '../proposals/words/index.ts';
import * as words from './messages/index.ts';

export function TodayRow({ item, isMain }: { item: ProposalListItem; isMain: boolean }) {
  const t = useTranslate(words);
  const turnText = useTurnText();
  return (
    <li className="today-row">
      <Link href={`/proposals/${item.id}`}>
        <span className="today-top">
          <span>
            <RowNumber item={item} />
          </span>
          <span className="today-due">
            <DueLine due={item} />
          </span>
        </span>
        <span className="today-title">{item.title}</span>
        <span className="today-foot">
          <RowFoot item={item} />
        </span>
        <span className="today-turn">
          {isMain ? (
            <span className="today-verb">
              {t(`verbs.${item.state}`)}
              <Icon name="right" size={15} />
            </span>
          ) : (
            turnText(item.turn)
          )}
        </span>
      </Link>
    </li>
  );
}
