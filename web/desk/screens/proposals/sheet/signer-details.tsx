// Who answered what, and when.
import { useDates, useTranslate } from '#web/client';
import './case-folds.css';
import './case-people.css';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';
import type { Signer } from './signer-group.tsx';

export function SignerDetails({ signers }: { signers: readonly Signer[] }) {
  const t = useTranslate(words);
  const dates = useDates();
  const { say } = useCaseWords();
  return (
    <details className="case-more" data-screen-only>
      <summary>{t('people.details')}</summary>
      <ul className="case-signers">
        {signers.map((signer) => (
          <li key={signer.personId}>
            <span>{signer.name}</span>
            <span>{signer.sector}</span>
            <span>
              {say(`proposals.signerStates.${signer.state}`)}
              {signer.at ? ` · ${dates.momentShort(signer.at)}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
