// What was promised: until when, whether it was kept, and what waits for my verifying.

import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { ButtonLink } from '#web/ui';
import { canDo } from '../../words/asks.ts';
import * as words from '../messages/index.ts';
import { CommitmentStanding } from './commitment-standing.tsx';

export function Commitments({ view }: { view: ProposalView }) {
  const t = useTranslate(words);
  if (view.commitments.length === 0) return null;
  return (
    <section id="commitments">
      <h2 className="ui-section-title">{t('commitments.title')}</h2>
      <ul className="case-units">
        {view.commitments.map((commitment) => {
          const waitsForMe = canDo(commitment.abilities, 'verify');
          const hasMore = commitment.evidence !== null;
          return (
            <li key={commitment.id} className="case-talk">
              <p>{commitment.text}</p>
              <CommitmentStanding commitment={commitment} />
              {hasMore ? (
                <ButtonLink
                  kind={waitsForMe ? 'primary' : 'plain'}
                  wide
                  href={`/cases/${view.id}/commitments/${commitment.id}`}
                >
                  {t(waitsForMe ? 'commitments.open' : 'commitments.evidence')}
                </ButtonLink>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
