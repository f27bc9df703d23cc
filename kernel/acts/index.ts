export type {
  Act,
  ActAnswer,
  ActEnvelope,
  Change,
  ClockPeriods,
  Subject,
  SubjectKind,
} from './act.ts';
export { type AskedAct, askedActsTask, askedActTask, askForAct } from './ask-for-act.ts';
export { type Committee, type Committees, keepCommittees } from './committees.ts';
export { type ActContext, contextAt, type ReceiptKey } from './context.ts';
export type { WaitingLine, WaitingLines } from './contract.ts';
export { type ActDefinition, defineAct } from './define-act.ts';
export { type CreationDefinition, defineCreation } from './define-creation.ts';
export { defineRegisterAct, type RegisterActDefinition, recordInRegister } from './define-register-act.ts';
export { defineFileReading, type FileReading } from './file-reading.ts';
export { parseInput } from './parse-input.ts';
export { type ActHouse, type ActorInside, type Performing, perform } from './perform.ts';
export { defineQuery, type Query, type QueryContext, type QueryDefinition } from './query.ts';
export { type CaseEvent, recordOnCase } from './record-on-case.ts';
export { type ActRegistry, registerActs } from './registry.ts';
export { type CommitteeTask, forEachCommittee, type Work, type WorkingHouse } from './work.ts';
