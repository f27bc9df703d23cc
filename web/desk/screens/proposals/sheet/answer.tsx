// A unit's answer to one request: the verdict as a word, the reasons, the promises.
import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { Tag } from '#web/ui';
import './case-folds.css';
import './case-commitments.css';
import './case-answer.css';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';
import type { StandingAnswer } from './answers.ts';
import { Commitment } from './commitment.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { PromisedWords } from './promised-words.tsx';

export interface AnswerProps {
  standing: StandingAnswer;
  proposal: ProposalView;
  /** Of the request it answers. */
  number: number;
}

export function Answer({ standing, proposal, number }: AnswerProps) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const { undertaking, reply, answer, commitments } = standing;
  return (
    <article
      className="case-answer"
      aria-label={t('answer.of', { unit: undertaking.unitName, number, round: reply.round })}
    >
      <header>
        <strong>{undertaking.unitName}</strong>
        <Tag tone={answer.verdict === 'not-adopted' ? 'soft' : 'strong'}>
          {answer.verdict ? say(`undertakings.verdicts.${answer.verdict}`) : t('answer.noVerdict')}
        </Tag>
        {reply.deliveredAt ? null : <span className="ui-soft">{t('answer.draft')}</span>}
        {reply.round > 1 ? <span className="ui-soft">{t('reply.round', { round: reply.round })}</span> : null}
      </header>
      <div className="ui-document">
        <Paragraphs text={answer.text} />
      </div>
      {commitments.length > 0 ? (
        <ul className="case-commitments" aria-label={t('commitment.list')}>
          {commitments.map((commitment) => (
            <Commitment key={commitment.id} commitment={commitment} proposal={proposal} />
          ))}
        </ul>
      ) : (
        <PromisedWords commitments={answer.commitments} />
      )}
    </article>
  );
}
