export {
  type Commitment,
  type CommitmentPatch,
  commitmentById,
  commitmentsOf,
  dropUnfulfilled,
  type Promised,
  promise,
  updateCommitment,
} from './commitment.ts';
export type * from './contract.ts';
export { commitmentLifecycle } from './lifecycle.ts';
export {
  countOpenCommitments,
  type RecommendationTables,
  type RecommendationText,
  recommendationsOf,
  replaceRecommendations,
} from './storage.ts';
