import type { LineView } from '#instruments/duty-file/contract';
import { Dialog, Link } from '#web/ui';
import { LineFacts } from '../../../duty-file/line-facts.tsx';

/** Why a line is there; a proposal opens from it. */
export function LineDialog({ line, onClose }: { line: LineView; onClose: () => void }) {
  const isProposal = line.caseKind === 'proposal';
  return (
    <Dialog title={line.sentence} isOpen onClose={onClose}>
      <LineFacts
        line={line}
        caseLink={isProposal ? <Link href={`/proposals/${line.caseId}`}>{line.caseTitle}</Link> : undefined}
      />
    </Dialog>
  );
}
