import { useState } from 'react';
import type { ProposalView } from '#instruments/proposals/contract';
import { useGo, useQueuedAct, useTranslate, useTroubleText } from '#web/client';
import { Button, ButtonLink, ConfirmDialog, EmptyState, Stack, useToast } from '#web/ui';
import { abilityTo } from '../words/asks.ts';
import * as words from './messages/index.ts';

interface SignAct {
  id: string;
  version: number;
  input: { reason?: string };
}

export function DecidingOnInvitation({ view }: { view: ProposalView }) {
  const t = useTranslate(words);
  const go = useGo();
  const toast = useToast();
  const troubleText = useTroubleText();
  const [asking, setAsking] = useState<'sign' | 'decline' | null>(null);
  function leaveWith(message: string) {
    toast(message);
    go('/', { isReplacing: true });
  }
  const after = (key: 'signed' | 'declined') => ({
    cases: ({ id }: SignAct) => [id],
    says: ({ id }: SignAct) => ({ title: t(`sign.queued.${key}`), about: view.title, link: `/cases/${id}/sign` }),
    onDone: () => leaveWith(t(`sign.${key}`)),
    onWaiting: () => leaveWith(t('sign.queued.waiting')),
  });
  const signing = useQueuedAct<SignAct>('proposals.sign', after('signed'));
  const declining = useQueuedAct<SignAct>('proposals.decline-to-sign', after('declined'));
  const sign = abilityTo(view.abilities, 'sign');
  const decline = abilityTo(view.abilities, 'decline-to-sign');
  const act = (input: SignAct['input']): SignAct => ({ id: view.id, version: view.version, input });
  if (!sign && !decline) {
    return (
      <EmptyState
        title={t('sign.nothing')}
        verb={<ButtonLink href={`/cases/${view.id}`}>{t('rate.toCase')}</ButtonLink>}
      />
    );
  }
  const declineKey = sign ? 'decline' : 'takeBack';
  return (
    <Stack gap={3}>
      <h2>{t(sign ? 'sign.question' : 'sign.already')}</h2>
      {sign ? (
        <Button
          kind="official"
          wide
          disabledReason={sign.isAllowed ? undefined : sign.reason}
          onClick={() => setAsking('sign')}
        >
          {t('sign.sign')}
        </Button>
      ) : null}
      {decline ? (
        <Button
          wide
          disabledReason={decline.isAllowed ? undefined : decline.reason}
          onClick={() => setAsking('decline')}
        >
          {t(`sign.${declineKey}`)}
        </Button>
      ) : null}
      <ConfirmDialog
        title={t('sign.signTitle')}
        isOpen={asking === 'sign'}
        onClose={() => setAsking(null)}
        verb={t('sign.sign')}
        kind="official"
        pending={signing.isPending}
        error={troubleText(signing)}
        onConfirm={() => signing.act(act({}))}
      >
        <p>{t('sign.signLead')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        title={t(`sign.${declineKey}Title`)}
        isOpen={asking === 'decline'}
        onClose={() => setAsking(null)}
        verb={t(`sign.${declineKey}`)}
        reason={{ label: t('sign.declineReason'), limit: 500 }}
        pending={declining.isPending}
        error={troubleText(declining)}
        onConfirm={(reason) => declining.act(act({ reason }))}
      >
        <p>{t('sign.declineLead')}</p>
      </ConfirmDialog>
    </Stack>
  );
}
