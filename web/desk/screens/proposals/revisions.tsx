// How the text changed from one submission to the next; `j` and `k` walk through the versions.
import { Asked, useScreenParameters, useTranslate } from '#web/client';
import { Page, PageHeader, Sheet, Skeleton } from '#web/ui';
import './proposals.css';
import { useProposal, useRevisions } from './asks.ts';
import * as words from './messages/index.ts';
import { Versions } from './revisions/versions.tsx';

export default function RevisionsScreen() {
  const t = useTranslate(words);
  const { caseId = '' } = useScreenParameters();
  const query = useRevisions(caseId);
  const { data: proposal } = useProposal(caseId);
  return (
    <Page width="reading">
      <PageHeader
        title={t('revisions.title')}
        lead={
          <>
            {proposal?.number ? <span className="ui-official-number">{proposal.number} </span> : null}
            {proposal?.title}
          </>
        }
        back={{ label: t('revisions.back'), href: `/proposals/${caseId}` }}
      />
      <Sheet bleeds>
        <Asked query={query} waiting={<Skeleton lines={10} />}>
          {({ revisions }) => <Versions revisions={revisions} />}
        </Asked>
      </Sheet>
    </Page>
  );
}
