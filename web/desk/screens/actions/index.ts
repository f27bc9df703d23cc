// The doing side of the desk: what the reading screens put beside a case, an undertaking, a commitment, a selection.
export { BatchActions, type BatchActionsProps } from './batch-actions.tsx';
export { CaseActions } from './case-actions.tsx';
export { CommitmentActions } from './commitment-actions.tsx';
export { replyAddress } from './reply/reply-address.ts';
export { UndertakingActions } from './undertaking-actions.tsx';
