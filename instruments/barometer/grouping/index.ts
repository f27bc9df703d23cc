export { areNearDoubles, exactDoubles, exactKey } from './doubles.ts';
export { type Example, examplesOf } from './examples.ts';
export type { Features } from './features.ts';
export type { Group } from './group.ts';
export { type Grouping, groupAll, placeOne } from './grouping.ts';
export { type Hands, noHands } from './hands.ts';
export { type IssueName, nameOf, spoken } from './name-of.ts';
export type { Raised } from './raised.ts';
export { type Reason, reasonFor } from './reason-for.ts';
