import type { LineView } from '#instruments/duty-file/contract';
import { Dialog, Link } from '#web/ui';
import { LineFacts } from '../../../duty-file/line-facts.tsx';

/** Why a line is there; a proposal opens from it. */
export interface LineDialogProps {
  line: LineView;
  /** Absent for whoever may not read the points. */
  pointsOf?: string | undefined;
  onClose: () => void;
}

export function LineDialog({ line, pointsOf, onClose }: LineDialogProps) {
  const isProposal = line.caseKind === 'proposal';
  return (
    <Dialog title={line.sentence} isOpen onClose={onClose}>
      <LineFacts
        line={line}
        pointsHref={pointsOf && `/assessments/of/${line.doneOn.slice(0, 4)}/members/${pointsOf}`}
        caseLink={isProposal ? <Link href={`/proposals/${line.caseId}`}>{line.caseTitle}</Link> : undefined}
      />
    </Dialog>
  );
}
