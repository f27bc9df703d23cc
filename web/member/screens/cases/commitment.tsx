// One promise and its evidence: kept, or not yet.
import './cases.css';
import { Asked, useScreenParameters, useTranslate } from '#web/client';
import { EmptyState, Page, PageHeader } from '#web/ui';
import { useProposal } from '../words/asks.ts';
import { CommitmentSheet } from './commitment-sheet.tsx';
import * as words from './messages/index.ts';

export default function CommitmentScreen() {
  const t = useTranslate(words);
  const { caseId = '', commitmentId } = useScreenParameters();
  const proposal = useProposal(caseId);
  return (
    <Page width="form">
      <PageHeader
        title={t('commitments.screen')}
        lead={proposal.data?.title}
        back={{ label: t('reply.back'), href: `/cases/${caseId}` }}
      />
      <Asked query={proposal}>
        {(view) => {
          const commitment = view.commitments.find(({ id }) => id === commitmentId);
          return commitment ? (
            <CommitmentSheet view={view} commitment={commitment} />
          ) : (
            <EmptyState title={t('commitments.none')} />
          );
        }}
      </Asked>
    </Page>
  );
}
