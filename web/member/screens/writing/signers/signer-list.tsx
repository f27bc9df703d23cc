import type { ProposalView } from '#instruments/proposals/contract';
import { useAct, useDates, useTranslate, useTroubleText } from '#web/client';
import { Button, TroubleLine, useToast } from '#web/ui';
import type { Signer } from '../../words/asks.ts';
import { useCaseWords } from '../../words/index.ts';
import * as words from '../messages/index.ts';
import './signer-list.css';

interface RemoveInput {
  id: string;
  version: number;
  input: { personId: string };
}

const countIn = (signers: readonly Signer[], state: Signer['state']) =>
  signers.filter((signer) => !signer.isLead && signer.state === state).length;

/** Everybody asked, in the order of asking; an invitation may be taken back, a signature never. */
export function SignerList({ view, canRemove }: { view: ProposalView; canRemove: boolean }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const dates = useDates();
  const toast = useToast();
  const troubleText = useTroubleText();
  const nameOf = (personId: string) => view.signers.find((signer) => signer.personId === personId)?.name ?? '';
  const removing = useAct<RemoveInput>('proposals.remove-invitee', {
    cases: ({ id }) => [id],
    onDone: (_, { input }) => toast(t('signers.removed', { name: nameOf(input.personId) })),
  });
  const { signers } = view;
  return (
    <section aria-label={t('signers.list')}>
      {signers.length > 1 ? (
        <p className="ui-small ui-soft">
          {t('signers.counts', {
            signed: countIn(signers, 'signed'),
            invited: countIn(signers, 'invited'),
            declined: countIn(signers, 'declined'),
          })}
        </p>
      ) : null}
      <TroubleLine>{troubleText(removing)}</TroubleLine>
      <ol className="writing-signers">
        {signers.map((signer) => (
          <li key={signer.personId} data-state={signer.state}>
            <span>
              <strong>{signer.name}</strong>
              {signer.sector ? <small>{signer.sector}</small> : null}
            </span>
            <span className="writing-signer-state">
              {signer.isLead ? t('signers.lead1') : say(`proposals.signerStates.${signer.state}`)}
              {!signer.isLead && signer.at ? <small>{dates.momentShort(signer.at)}</small> : null}
            </span>
            {canRemove && signer.state === 'invited' ? (
              <Button
                kind="quiet"
                icon="cross"
                aria-label={t('signers.removeOf', { name: signer.name })}
                onClick={() =>
                  removing.act({ id: view.id, version: view.version, input: { personId: signer.personId } })
                }
              />
            ) : (
              <span />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
