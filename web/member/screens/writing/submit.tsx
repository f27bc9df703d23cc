// The last look before it goes in: what is there, what is missing, and why it cannot go in yet if so.
import './writing.css';
import { Asked, useScreenParameters, useTranslate } from '#web/client';
import { Page, PageHeader } from '#web/ui';
import { useProposal } from '../words/asks.ts';
import * as words from './messages/index.ts';
import { Review } from './review.tsx';

export default function Submit() {
  const t = useTranslate(words);
  const { caseId = '' } = useScreenParameters();
  const proposal = useProposal(caseId);
  return (
    <Page width="form">
      <PageHeader title={t('submit.title')} back={{ label: t('submit.back'), href: `/write/${caseId}` }} />
      <Asked query={proposal}>{(view) => <Review view={view} />}</Asked>
    </Page>
  );
}
