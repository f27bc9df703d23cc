export {
  calledTo,
  closedGatheringStates,
  type GatheringMet,
  type GatheringsWanted,
  gatheringsMet,
  type RollLine,
  rollOf,
  studyKinds,
  unheldGatheringStates,
} from './attendance.ts';
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
export {
  type ItemPlacing,
  placingsOf,
  type StandingItem,
  saveStandingItem,
  standingItemsOf,
} from './standing-items.ts';
export type { GatheringTables } from './tables.ts';
