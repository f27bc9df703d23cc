// One case in a list: what it wants or where it stands, until when, what it is about.
import type { ReactNode } from 'react';
import type { ProposalListItem } from '#instruments/proposals/contract';
import { Link } from '#web/ui';
import { DueLine, sayTurn, useCaseWords } from '../words/index.ts';
import './rows.css';
import { MarkedText } from './marked-text.tsx';

export interface CaseRowProps {
  item: ProposalListItem;
  href: string;
  /** What there is to do; without it the state is said. */
  call?: string | undefined;
  /** Below the title; without it the number and whose turn it is. */
  foot?: ReactNode;
}

export function CaseRow({ item, href, call, foot }: CaseRowProps) {
  const words = useCaseWords();
  const state = words.say(`proposals.states.${item.state}`);
  // Units at work are known by name; everybody else by office.
  const units = item.turn === 'units' ? item.units.map(({ name }) => name) : [];
  const turn = units.length > 0 ? units.join('、') : item.turn ? sayTurn(words, item.turn) : '';
  return (
    <li className="member-row">
      <Link href={href}>
        <span className="member-row-top">
          {call ? <strong>{call}</strong> : <span>{state}</span>}
          <DueLine {...item} />
        </span>
        <span className="member-row-title">{item.title}</span>
        {item.excerpt ? <MarkedText {...item.excerpt} /> : null}
        <span className="member-row-foot">
          {item.number ? <span className="ui-official-number">{item.number}</span> : null}
          {foot ?? [call ? state : '', turn].filter(Boolean).join(' · ')}
        </span>
      </Link>
    </li>
  );
}
