// Taking a proposal back before it is decided: rare, so it stands at the end of the page.
import { useState } from 'react';
import type { ProposalView } from '#instruments/proposals/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, ConfirmDialog, useToast } from '#web/ui';
import { abilityTo } from '../../words/asks.ts';
import * as words from '../messages/index.ts';

interface WithdrawInput {
  id: string;
  version: number;
  input: { reason: string };
}

export function Withdraw({ view }: { view: ProposalView }) {
  const t = useTranslate(words);
  const toast = useToast();
  const troubleText = useTroubleText();
  const [isAsking, setIsAsking] = useState(false);
  const withdrawing = useAct<WithdrawInput>('proposals.withdraw', {
    cases: ({ id }) => [id],
    onDone: () => {
      setIsAsking(false);
      toast(t('withdraw.done'));
    },
  });
  const ability = abilityTo(view.abilities, 'withdraw');
  if (!ability) return null;
  return (
    <>
      <Button wide disabledReason={ability.isAllowed ? undefined : ability.reason} onClick={() => setIsAsking(true)}>
        {t('page.withdraw')}
      </Button>
      <ConfirmDialog
        title={t('withdraw.title')}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        verb={t('page.withdraw')}
        kind="danger"
        reason={{ label: t('withdraw.reason'), isRequired: true, limit: 2000 }}
        pending={withdrawing.isPending}
        error={troubleText(withdrawing)}
        onConfirm={(reason) => withdrawing.act({ id: view.id, version: view.version, input: { reason } })}
      >
        <p>{t('withdraw.lead')}</p>
      </ConfirmDialog>
    </>
  );
}
