// Everyone who answered alike, as a paragraph of names.
import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import './case-people.css';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';

export type Signer = ProposalView['signers'][number];

export function SignerGroup({ state, signers }: { state: Signer['state']; signers: readonly Signer[] }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  if (signers.length === 0) return null;
  return (
    <div>
      <h3>{t('people.group', { state: say(`proposals.signerStates.${state}`), count: signers.length })}</h3>
      <ul className="case-names">
        {signers.map((signer) => (
          <li key={signer.personId}>{signer.name}</li>
        ))}
      </ul>
    </div>
  );
}
