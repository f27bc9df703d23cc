export type { Audience, CaseParty, CaseRecord, PartyKind } from './case-record.ts';
export { type CaseLink, type CaseSource, linkCases, linksOf, sourcesOf, unlinkCases } from './links.ts';
export {
  addParties,
  ensureCase,
  insertCase,
  lockCase,
  nextNumber,
  type PartyChange,
  partiesOf,
  readCase,
  removeParties,
} from './storage.ts';
export { type CaseRow, type CaseTables, caseOf } from './tables.ts';
export { audiencesOf, partyIdsOf, visibleTo } from './visibility.ts';
