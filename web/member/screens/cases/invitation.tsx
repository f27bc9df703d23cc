import type { ProposalView } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { Sheet, Stack } from '#web/ui';
import { DecidingOnInvitation } from './deciding-on-invitation.tsx';
import * as words from './messages/index.ts';
import { ProposalDocument } from './parts/proposal-document.tsx';
import { SignerNames } from './parts/signer-names.tsx';

export function Invitation({ view }: { view: ProposalView }) {
  const t = useTranslate(words);
  const dates = useDates();
  const lead = view.signers.find(({ isLead }) => isLead)?.name ?? '';
  const cutOff = view.cutsOffAt ? t('sign.cutOff', { until: dates.moment(view.cutsOffAt) }) : t('sign.atSubmit');
  return (
    <Stack gap={5}>
      <p>
        {t('sign.lead', { name: lead })} <span className="ui-soft">{cutOff}</span>
      </p>
      <Sheet bleeds as="article">
        <h2 className="ui-document-title case-sign-title">{view.title}</h2>
        <ProposalDocument view={view} />
      </Sheet>
      <SignerNames view={view} />
      <DecidingOnInvitation view={view} />
    </Stack>
  );
}
