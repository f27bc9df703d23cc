import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { useCaseWords } from '../../words/index.ts';
import * as words from '../messages/index.ts';
import './more.css';
import './signer-names.css';

/** Everybody who proposes it; while it is being signed, with each one's state. */
export function SignerNames({ view }: { view: ProposalView }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const signed = view.signers.filter(({ state }) => state === 'signed').length;
  if (view.signers.length < 2) return null;
  return (
    <details className="case-more">
      <summary>
        {t('page.people')} <small>{t('page.peopleCount', { count: signed })}</small>
      </summary>
      <ol className="case-names">
        {view.signers.map(({ personId, name, sector, state }) => (
          <li key={personId}>
            <span>
              {name}
              {sector ? <small>{sector}</small> : null}
            </span>
            {state === 'signed' ? null : <small>{say(`proposals.signerStates.${state}`)}</small>}
          </li>
        ))}
      </ol>
    </details>
  );
}
