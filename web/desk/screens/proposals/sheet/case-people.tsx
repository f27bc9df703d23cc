// Who signed: the first proposer, then everyone else by what they answered. Forty names read as a paragraph of names.
import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import * as words from '../messages/index.ts';
import { SignerDetails } from './signer-details.tsx';
import { type Signer, SignerGroup } from './signer-group.tsx';

const order: readonly Signer['state'][] = ['signed', 'invited', 'declined', 'dropped'];

export function CasePeople({ proposal }: { proposal: ProposalView }) {
  const t = useTranslate(words);
  const { signers, body, suggestedUnits } = proposal;
  const leads = signers.filter((signer) => signer.isLead);
  const others = signers.filter((signer) => !signer.isLead);
  return (
    <section className="case-people">
      <h2>{t('people.title')}</h2>
      {body ? (
        <p>
          <strong>{body.name}</strong>{' '}
          <span className="ui-soft">
            {body.isConfirmed ? t('people.bodyHasConfirmed') : t('people.bodyHasNotConfirmed')}
          </span>
        </p>
      ) : null}
      {leads.map((lead) => (
        <p key={lead.personId}>
          <strong>{lead.name}</strong>{' '}
          <span className="ui-soft">{[t('people.lead'), lead.sector].filter(Boolean).join(' · ')}</span>
        </p>
      ))}
      {order.map((state) => (
        <SignerGroup key={state} state={state} signers={others.filter((signer) => signer.state === state)} />
      ))}
      {others.length > 0 ? <SignerDetails signers={others} /> : null}
      {suggestedUnits.length > 0 ? (
        <div>
          <h3>{t('people.suggestedUnits')}</h3>
          <p>{suggestedUnits.map((unit) => unit.name).join(t('and'))}</p>
        </div>
      ) : null}
    </section>
  );
}
