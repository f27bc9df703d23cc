export type * from './contract.ts';
export { type Countersignature, countersignaturesOf } from './countersignatures.ts';
export { undertakingDeeds } from './deeds.ts';
export type { UndertakingNumbers } from './facts.ts';
export { undertakingLifecycle } from './lifecycle.ts';
export { undertakingNotices } from './notice-kinds.ts';
export { startAssignmentClocks } from './start-assignment-clocks.ts';
export {
  assignProposed,
  insertUndertakings,
  type NewUndertaking,
  removeProposedUndertakings,
  repliesOfCase,
  undertakingsOfCases,
} from './storage.ts';
export type { UndertakingTables } from './tables.ts';
export { type UndertakenKind, type UndertakenKinds, undertakenKinds } from './undertaken-kind.ts';
export { answers, isActive, type Progress, type Reply, turnOf, type Undertaking } from './undertaking.ts';
export { undertakingActs } from './undertaking-acts.ts';
export { type CommitmentsWanted, commitmentViews } from './views/commitment-views.ts';
export type { Handling } from './views/read-handling.ts';
export type { HandlingReader } from './views/reader.ts';
export { type HandlingViews, type HandlingWanted, undertakingViews } from './views/undertaking-views.ts';
