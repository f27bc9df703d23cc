export { type DeedGroup, type DeedView, deedFacts, deedGroups, deedView } from './contract.ts';
export type { DeedFact, DeedFacts, DeedKind, DeedKinds, NewDeed, WithdrawnDeeds } from './deed.ts';
export { type DeedsWanted, readDeeds } from './read-deeds.ts';
export { type DeedsToCountWanted, type DeedToCount, readDeedsToCount } from './read-deeds-to-count.ts';
export { readWithdrawnDeeds, type WithdrawnDeed } from './read-withdrawn-deeds.ts';
export type { DeedTables } from './tables.ts';
export { type DeedWriting, writeDeeds } from './write-deeds.ts';
