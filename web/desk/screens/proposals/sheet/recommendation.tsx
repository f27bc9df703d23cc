// One request, numbered, with its five tests and what the units answered to it.
import type { ProposalView } from '#instruments/proposals/contract';
import type { RecommendationView } from '#kernel/recommendations/contract';
import { useTranslate } from '#web/client';
import './case-folds.css';
import './case-recommendation.css';
import * as words from '../messages/index.ts';
import { Answer } from './answer.tsx';
import { answersTo } from './answers.ts';
import { FiveLights } from './five-lights.tsx';
import { Paragraphs } from './paragraphs.tsx';

export interface RecommendationProps {
  number: number;
  recommendation: RecommendationView;
  proposal: ProposalView;
}

export function Recommendation({ number, recommendation, proposal }: RecommendationProps) {
  const t = useTranslate(words);
  const answers = answersTo(proposal, recommendation.id);
  const newest = answers.filter((answer) => answer.isNewest);
  const earlier = answers.filter((answer) => !answer.isNewest);
  return (
    <li className="case-recommendation" id={`recommendation-${number}`}>
      <span className="case-recommendation-number" aria-hidden="true">
        {number}
      </span>
      <div className="case-recommendation-text">
        <div className="ui-document">
          <Paragraphs text={recommendation.text} />
        </div>
        <FiveLights met={recommendation.tests} />
        {newest.map((answer) => (
          <Answer key={answer.reply.id} standing={answer} proposal={proposal} number={number} />
        ))}
        {earlier.length > 0 ? (
          <details className="case-earlier">
            <summary>{t('answer.earlier', { count: earlier.length })}</summary>
            {earlier.map((answer) => (
              <Answer key={answer.reply.id} standing={answer} proposal={proposal} number={number} />
            ))}
          </details>
        ) : null}
      </div>
    </li>
  );
}
