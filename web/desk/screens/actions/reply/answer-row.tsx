// One recommendation and its answer, side by side, so that nothing is answered past the question.
import { type RecommendationView, verdicts } from '#kernel/recommendations/contract';
import type { ReplyView } from '#kernel/undertakings/contract';
import { useTranslate } from '#web/client';
import { RadioGroup, TextArea } from '#web/ui';
import './reply-row.css';
import { useCaseWords } from '../../proposals/words/index.ts';
import { optionsOf } from '../form/choice-words.ts';
import * as words from '../words.ts';
import { Asked } from './asked.tsx';
import { CommitmentsField } from './commitments-field.tsx';
import { Paragraphs } from './paragraphs.tsx';
import type { DraftAnswer } from './reply-draft.ts';

interface AnswerRowProps {
  recommendation: RecommendationView;
  answer: DraftAnswer;
  /** What was answered in the round before, when the proposer was not satisfied. */
  previous: ReplyView['answers'][number] | undefined;
  onChange: (answer: DraftAnswer) => void;
}

const answerLimit = 4000;

export function AnswerRow({ recommendation, answer, previous, onChange }: AnswerRowProps) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const number = recommendation.position;
  return (
    <section className="reply-row" id={`answer-${recommendation.id}`} aria-label={t('reply.row', { number })}>
      <Asked recommendation={recommendation} />
      <div className="reply-answer">
        {previous ? (
          <details className="reply-previous">
            <summary>{t('reply.previous')}</summary>
            <p>{previous.verdict ? caseWords.say(`undertakings.verdicts.${previous.verdict}`) : ''}</p>
            <Paragraphs text={previous.text} />
          </details>
        ) : null}
        <RadioGroup
          label={t('reply.verdict', { number })}
          isInline
          options={optionsOf(caseWords, verdicts, 'undertakings.verdicts')}
          value={answer.verdict ?? ''}
          onChange={(verdict) => onChange({ ...answer, verdict })}
        />
        <TextArea
          label={t(answer.verdict === 'not-adopted' ? 'reply.whyNot' : 'reply.text', { number })}
          look="document"
          rows={5}
          limit={answerLimit}
          value={answer.text}
          onChange={(text) => onChange({ ...answer, text })}
        />
        <CommitmentsField
          id={`promise-${recommendation.id}`}
          commitments={answer.commitments}
          onChange={(commitments) => onChange({ ...answer, commitments })}
        />
      </div>
    </section>
  );
}
