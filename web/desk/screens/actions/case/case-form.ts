import type { ProposalView } from '#instruments/proposals/contract';

/** What the form of every case-level verb is given. */
export interface CaseFormProps {
  proposal: ProposalView;
  label: string;
  isOfficial: boolean;
  onClose: () => void;
}
