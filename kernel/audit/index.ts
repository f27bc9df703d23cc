export {
  type ChainedFacts,
  type ChainFault,
  chainOrigin,
  type DigestName,
  digestOf,
  firstFault,
  hashOf,
  type StoredEvent,
} from './chain.ts';
export {
  type Checkpoint,
  type CheckpointFault,
  type CheckpointLeaf,
  checkpointFault,
  checkpointHash,
  checkpointOrigin,
  leafText,
  rootOf,
} from './checkpoint.ts';
export { type CheckpointRow, checkpointOf } from './checkpoint-storage.ts';
export { inclusionProof, merkleRoot, type ProofStep, rootFromProof } from './merkle.ts';
export { type EventRow, type EventTables, eventOf, eventsOfCase } from './storage.ts';
export { writeCheckpoint } from './write-checkpoint.ts';
