// An invitation: the whole text first, then one decision.
import './cases.css';
import { Asked, useScreenParameters, useTranslate } from '#web/client';
import { Page, PageHeader } from '#web/ui';
import { useProposal } from '../words/asks.ts';
import { Invitation } from './invitation.tsx';
import * as words from './messages/index.ts';

export default function Sign() {
  const t = useTranslate(words);
  const { caseId = '' } = useScreenParameters();
  const proposal = useProposal(caseId);
  return (
    <Page width="form">
      <PageHeader title={t('sign.title')} back={{ label: t('sign.back'), href: '/' }} />
      <Asked query={proposal}>{(view) => <Invitation view={view} />}</Asked>
    </Page>
  );
}
