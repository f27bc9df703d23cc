export {
  type ChainedFacts,
  type ChainFault,
  chainOrigin,
  type DigestName,
  firstFault,
  hashOf,
  type StoredEvent,
} from './chain.ts';
export { type EventRow, type EventTables, eventOf, eventsOfCase } from './storage.ts';
