// One two-way appraisal in a list: what it wants or came to, and what it is about.
import type { Score, TwoWayItem } from '#instruments/appraisals/contract';
import { useDates, useTranslate } from '#web/client';
import { Link } from '#web/ui';
import '../rows/rows.css';
import * as words from './messages/index.ts';
import { useAppraisalWords } from './words.ts';

export function useScoreText(): (score: Score | null) => string {
  const say = useAppraisalWords();
  return (score) => (score ? `${say(`appraisals.grades.${score.grade}`)} ${score.points}` : say('appraisals.silent'));
}

export function TwoWayRow({ item, href = `/appraisals/two-way/${item.id}` }: { item: TwoWayItem; href?: string }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const dates = useDates();
  const scoreText = useScoreText();
  const isOpen = item.state === 'open';
  return (
    <li className="member-row">
      <Link href={href}>
        <span className="member-row-top">
          <strong>{t(item.awaits ? 'row.awaits' : isOpen ? 'row.open' : 'row.done')}</strong>
          {isOpen ? <span>{t('row.until', { date: dates.day(item.closesOn) })}</span> : null}
        </span>
        <span className="member-row-title">{item.proposal.title}</span>
        <span className="member-row-foot">
          {item.proposal.number ? <span className="ui-official-number">{item.proposal.number}</span> : null}
          {item.unit.name}
          {isOpen
            ? ''
            : ` · ${t('row.handling')} ${scoreText(item.handling)} · ${t('row.quality')} ${scoreText(item.proposalScore)}`}
          {item.state === 'following-up' ? ` · ${say('appraisals.states.following-up')}` : ''}
        </span>
      </Link>
    </li>
  );
}
