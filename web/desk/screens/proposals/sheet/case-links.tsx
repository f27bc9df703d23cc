// The main proposal this one was merged into, or those merged into this one.
import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import './case-papers.css';
import * as words from '../messages/index.ts';
import { LinkedCase } from './linked-case.tsx';

export function CaseLinks({ main, mergedIn }: Pick<ProposalView, 'main' | 'mergedIn'>) {
  const t = useTranslate(words);
  if (!main && mergedIn.length === 0) return null;
  return (
    <section className="case-links">
      <h2>{t('links.title')}</h2>
      {main ? (
        <>
          <h3>{t('links.main')}</h3>
          <ul>
            <LinkedCase linked={main} />
          </ul>
        </>
      ) : null}
      {mergedIn.length > 0 ? (
        <>
          <h3>{t('links.mergedIn', { count: mergedIn.length })}</h3>
          <ul>
            {mergedIn.map((linked) => (
              <LinkedCase key={linked.id} linked={linked} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
