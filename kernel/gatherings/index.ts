export { markDealtWith, placeStandingItem, standingItemsFor, type WantedItem } from './agenda/wanted-items.ts';
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
export { type Gathering, hoursOf, type RollEntry } from './gathering.ts';
export { type AgendaReader, type GatheringFacts, gatheringFacts } from './gathering-facts.ts';
export { type Calls, peopleCalled } from './roll/people-called.ts';
export {
  type Called,
  callPeople,
  type Placed,
  placePeople,
  type RollPatch,
  rollEntriesOf,
  rollEntryOf,
  takeOffRoll,
  updateRoll,
} from './roll/storage.ts';
export {
  type ItemPlacing,
  placingsOf,
  type StandingItem,
  saveStandingItem,
  standingItemsOf,
} from './standing-items.ts';
export { insertGathering, readGathering, updateGathering } from './storage.ts';
export type { GatheringTables } from './tables.ts';
