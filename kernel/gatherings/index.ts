export {
  type Attendance,
  attendances,
  attendedStates,
  type Calling,
  callings,
  type GatheringFamily,
  type GatheringKind,
  gatheringKind,
  gatheringKindNames,
  gatheringKinds,
  type RollReply,
  rollReplies,
  type SignInWay,
  signInWays,
} from './contract.ts';
export type { GatheringTables } from './tables.ts';
