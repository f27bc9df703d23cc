import type { ProposalView } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { Tag } from '#web/ui';
import { Paragraphs, useCaseWords } from '../../words/index.ts';
import * as words from '../messages/index.ts';
import { deliveredReplies } from './delivered-replies.ts';
import './answers.css';

export type Recommendation = ProposalView['recommendations'][number];

export function Answers({ view, recommendation }: { view: ProposalView; recommendation: Recommendation }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const dates = useDates();
  const answers = view.undertakings.flatMap((undertaking) => {
    const last = deliveredReplies(undertaking).at(-1);
    const answer = last?.answers.find(({ recommendationId }) => recommendationId === recommendation.id);
    return answer ? [{ ...answer, unitName: undertaking.unitName, id: undertaking.id }] : [];
  });
  return answers.map((answer) => (
    <div key={answer.id} className="case-answer">
      <p className="case-answer-head">
        {answer.unitName}
        {answer.verdict ? <Tag tone="strong">{say(`undertakings.verdicts.${answer.verdict}`)}</Tag> : null}
      </p>
      <Paragraphs text={answer.text} />
      {answer.commitments.map((commitment) => (
        <p key={commitment.text} className="case-answer-promise">
          <strong>
            {commitment.dueOn ? t('answers.commitment', { date: dates.day(commitment.dueOn) }) : t('answers.undated')}
          </strong>
          ：{commitment.text}
        </p>
      ))}
    </div>
  ));
}
