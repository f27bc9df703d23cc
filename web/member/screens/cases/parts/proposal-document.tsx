// The proposal as the page it is: title, analysis, and each recommendation with what was answered to it.

import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { Paragraphs } from '../../words/index.ts';
import * as words from '../messages/index.ts';
import { Answers } from './answers.tsx';
import { Tests } from './tests.tsx';
import './proposal-document.css';

export function ProposalDocument({ view }: { view: ProposalView }) {
  const t = useTranslate(words);
  return (
    <article className="ui-document case-document">
      <h2>{t('page.situation')}</h2>
      <Paragraphs text={view.situation} />
      <h2>{t('page.recommendations')}</h2>
      <ol>
        {view.recommendations.map((recommendation) => (
          <li key={recommendation.id}>
            <Paragraphs text={recommendation.text} />
            <Tests recommendation={recommendation} />
            <Answers view={view} recommendation={recommendation} />
          </li>
        ))}
      </ol>
    </article>
  );
}
