// One of my cases: where it is, what I can do, what was asked and what was answered.
import './cases.css';
import { Asked, useScreenParameters } from '#web/client';
import { Page } from '#web/ui';
import { useProposal } from '../words/asks.ts';
import { CaseView } from './case-view.tsx';

export default function Case() {
  const { caseId = '' } = useScreenParameters();
  const proposal = useProposal(caseId);
  return (
    <Page width="form">
      <Asked query={proposal}>{(view) => <CaseView view={view} />}</Asked>
    </Page>
  );
}
