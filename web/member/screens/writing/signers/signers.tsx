// Who signs with me: the list with everybody's state, inviting and taking back.
import { useState } from 'react';
import type { ProposalView } from '#instruments/proposals/contract';
import { Asked, useDates, useScreenParameters, useTranslate } from '#web/client';
import { Button, EmptyState, Page, PageHeader, Stack } from '#web/ui';
import { abilityTo, canDo, useProposal } from '../../words/asks.ts';
import '../writing.css';
import * as words from '../messages/index.ts';
import { Joining } from '../similar/joining.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { SignerList } from './signer-list.tsx';

function Signers({ view }: { view: ProposalView }) {
  const t = useTranslate(words);
  const dates = useDates();
  const [isInviting, setIsInviting] = useState(false);
  const inviting = abilityTo(view.abilities, 'invite');
  const isAlone = view.signers.every(({ isLead }) => isLead);
  const cutOff = view.cutsOffAt ? t('signers.cutOff', { until: dates.moment(view.cutsOffAt) }) : t('signers.atSubmit');
  return (
    <Stack gap={5}>
      <div className="ui-soft">
        <p>{t('signers.lead', { cutOff })}</p>
        <p>{t('signers.changed')}</p>
      </div>
      {inviting ? (
        <Button
          kind="primary"
          wide
          icon="add"
          disabledReason={inviting.isAllowed ? undefined : inviting.reason}
          onClick={() => setIsInviting(true)}
        >
          {t('signers.invite')}
        </Button>
      ) : null}
      {isAlone ? <EmptyState title={t('signers.empty')}>{t('signers.emptyHint')}</EmptyState> : null}
      <Joining view={view} />
      <SignerList view={view} canRemove={canDo(view.abilities, 'remove-invitee')} />
      {isInviting ? <InviteDialog view={view} onClose={() => setIsInviting(false)} /> : null}
    </Stack>
  );
}

export default function SignersScreen() {
  const t = useTranslate(words);
  const { caseId = '' } = useScreenParameters();
  const proposal = useProposal(caseId);
  return (
    <Page width="form">
      <PageHeader title={t('signers.title')} back={{ label: t('signers.back'), href: `/write/${caseId}` }} />
      <Asked query={proposal}>{(view) => <Signers view={view} />}</Asked>
    </Page>
  );
}
