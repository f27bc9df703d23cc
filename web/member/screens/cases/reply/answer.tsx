import type { ProposalView } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { Tag } from '#web/ui';
import type { Reply } from '../../words/asks.ts';
import { Paragraphs, useCaseWords } from '../../words/index.ts';
import * as words from '../messages/index.ts';
import '../parts/answers.css';

export function Answer({ view, answer }: { view: ProposalView; answer: Reply['answers'][number] }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const dates = useDates();
  const asked = view.recommendations.find(({ id }) => id === answer.recommendationId);
  return (
    <section>
      <h2 className="case-letter-asked">
        {asked ? t('reply.answerTo', { number: asked.position }) : t('reply.whole')}
        {answer.verdict ? <Tag tone="strong">{say(`undertakings.verdicts.${answer.verdict}`)}</Tag> : null}
      </h2>
      {asked ? <blockquote>{asked.text}</blockquote> : null}
      <Paragraphs text={answer.text} />
      {answer.commitments.map(({ text, dueOn }) => (
        <p key={text} className="case-answer-promise">
          <strong>{dueOn ? t('answers.commitment', { date: dates.day(dueOn) }) : t('answers.undated')}</strong>：{text}
        </p>
      ))}
    </section>
  );
}
