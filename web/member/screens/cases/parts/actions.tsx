// The verbs one has on this case: exactly those the server names, those hindered saying why.

import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { ButtonLink, Stack } from '#web/ui';
import { abilityTo, canDo } from '../../words/asks.ts';
import * as words from '../messages/index.ts';
import { ConfirmForBody } from './confirm-for-body.tsx';

export function Actions({ view }: { view: ProposalView }) {
  const t = useTranslate(words);
  const { abilities } = view;
  const confirming = abilityTo(abilities, 'confirm-for-body');
  const isAsked = canDo(abilities, 'sign') || canDo(abilities, 'decline-to-sign');
  if (!isAsked && !confirming && !canDo(abilities, 'save')) return null;
  return (
    <Stack gap={2}>
      {isAsked ? (
        <ButtonLink kind="primary" wide href={`/cases/${view.id}/sign`}>
          {t('page.sign')}
        </ButtonLink>
      ) : null}
      {canDo(abilities, 'save') ? (
        <ButtonLink kind="primary" wide icon="write" href={`/write/${view.id}`}>
          {t('page.write')}
        </ButtonLink>
      ) : null}
      {confirming ? <ConfirmForBody view={view} disabledReason={confirming.reason} /> : null}
    </Stack>
  );
}
