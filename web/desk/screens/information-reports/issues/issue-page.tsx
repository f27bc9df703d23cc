import { useScreenParameters } from '#web/client';
import { Alone } from '../alone.tsx';
import { IssueSheet } from './issue-sheet.tsx';

export default function IssuePage() {
  const { issueId = '' } = useScreenParameters();
  return (
    <Alone tab="issues">
      <IssueSheet id={issueId} />
    </Alone>
  );
}
