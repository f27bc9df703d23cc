// The proposal as a document: what is the matter, and what is asked, each request with its answers under it.
import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { EmptyState, Link } from '#web/ui';
import './case-recommendation.css';
import './case-document.css';
import * as words from '../messages/index.ts';
import { eventOf } from '../words/index.ts';
import { Paragraphs } from './paragraphs.tsx';
import { Recommendation } from './recommendation.tsx';

/** There is something to compare once it was submitted a second time. */
function wasRevised({ timeline }: ProposalView): boolean {
  return timeline.filter(({ name }) => eventOf(name) === 'submitted').length > 1;
}

export function CaseBody({ proposal }: { proposal: ProposalView }) {
  const t = useTranslate(words);
  const { situation, recommendations } = proposal;
  const isBlank = situation.trim() === '' && recommendations.length === 0;
  if (isBlank) return <EmptyState title={t('body.blankTitle')}>{t('body.blankAdvice')}</EmptyState>;
  return (
    <div className="case-document">
      <section aria-labelledby="case-situation">
        <header className="case-document-head">
          <h2 id="case-situation">{t('body.situation')}</h2>
          {wasRevised(proposal) ? (
            <Link href={`/proposals/${proposal.id}/revisions`} data-screen-only>
              {t('body.revisions')}
            </Link>
          ) : null}
        </header>
        <div className="ui-document">
          <Paragraphs text={situation} />
        </div>
      </section>
      <section aria-labelledby="case-recommendations">
        <header className="case-document-head">
          <h2 id="case-recommendations">{t('body.recommendations', { count: recommendations.length })}</h2>
        </header>
        <ol className="case-recommendations">
          {recommendations.map((recommendation, index) => (
            <Recommendation
              key={recommendation.id}
              number={index + 1}
              recommendation={recommendation}
              proposal={proposal}
            />
          ))}
        </ol>
      </section>
    </div>
  );
}
