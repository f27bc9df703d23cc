import { useState } from 'react';
import type { ProposalView } from '#instruments/proposals/contract';
import { useAct, useGo, useTranslate, useTroubleText } from '#web/client';
import { Button, ConfirmDialog, Stack, useToast } from '#web/ui';
import { abilityTo, type Commitment } from '../words/asks.ts';
import * as words from './messages/index.ts';

interface CommitmentAct {
  id: string;
  version: number;
  input: { note: string } | { reason: string };
}

export function DecidingOnCommitment({ view, commitment }: { view: ProposalView; commitment: Commitment }) {
  const t = useTranslate(words);
  const go = useGo();
  const toast = useToast();
  const troubleText = useTroubleText();
  const [asking, setAsking] = useState<'verify' | 'return' | null>(null);
  const after = (message: string) => ({
    cases: () => [view.id],
    onDone: () => {
      toast(message);
      go(`/cases/${view.id}`, { isReplacing: true });
    },
  });
  const verifying = useAct<CommitmentAct>('commitments.verify', after(t('commitments.verifiedToast')));
  const returning = useAct<CommitmentAct>('commitments.return-evidence', after(t('commitments.returnedToast')));
  const verify = abilityTo(commitment.abilities, 'verify');
  const sendBack = abilityTo(commitment.abilities, 'return-evidence');
  if (!verify && !sendBack) return null;
  const act = (input: CommitmentAct['input']) => ({ id: commitment.id, version: view.version, input });
  return (
    <Stack gap={3}>
      <h2>{t('commitments.question')}</h2>
      {verify ? (
        <Button kind="official" wide disabledReason={verify.reason} onClick={() => setAsking('verify')}>
          {t('commitments.verify')}
        </Button>
      ) : null}
      {sendBack ? (
        <Button wide disabledReason={sendBack.reason} onClick={() => setAsking('return')}>
          {t('commitments.returnVerb')}
        </Button>
      ) : null}
      <ConfirmDialog
        title={t('commitments.verifyTitle')}
        isOpen={asking === 'verify'}
        onClose={() => setAsking(null)}
        verb={t('commitments.verify')}
        kind="official"
        reason={{ label: t('commitments.note'), limit: 1000 }}
        pending={verifying.isPending}
        error={troubleText(verifying)}
        onConfirm={(note) => verifying.act(act({ note }))}
      >
        <p>{t('commitments.verifyLead')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        title={t('commitments.returnTitle')}
        isOpen={asking === 'return'}
        onClose={() => setAsking(null)}
        verb={t('commitments.returnVerb')}
        reason={{ label: t('commitments.reason'), isRequired: true, limit: 1000 }}
        pending={returning.isPending}
        error={troubleText(returning)}
        onConfirm={(reason) => returning.act(act({ reason }))}
      >
        <p>{t('commitments.returnLead')}</p>
      </ConfirmDialog>
    </Stack>
  );
}
