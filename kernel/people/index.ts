export { type BodyChoice, bodiesById } from './bodies-by-id.ts';
export { type CommitteeName, committeeByCode, committeeIds } from './committees.ts';
export { type PersonName, personNames } from './names-of-people.ts';
export { activeUnits, type UnitChoice, unitNames } from './people.ts';
export { type ActorIdentity, readActor } from './read-actor.ts';
export { holdersOf, seatHolders } from './seat-holders.ts';
export { currentSession, sessionForInSession } from './session-for-in-session.ts';
export { type PlenarySession, plenarySessions } from './sessions.ts';
export type { BodyKind, PeopleTables, UnitSystem } from './tables.ts';
