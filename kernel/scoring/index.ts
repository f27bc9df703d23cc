export { type Comparison, compareSheets, type ItemChange, type MemberChange } from './compare-rules.ts';
export {
  type FaultView,
  faultView,
  type MemberSheet,
  memberSheet,
  pointsText,
  type Reason,
  reasonCodes,
  reasonView,
  type SheetLine,
} from './contract.ts';
export { type CompiledRules, compileRules, hundredthsOf } from './engine/compile-rules.ts';
export { monthsOf } from './engine/in-period.ts';
export { scoreMember } from './engine/score-member.ts';
export type {
  AwardGiven,
  Facts,
  MemberFacts,
  Period,
  ScoredDeed,
  ScoringInput,
  SeatSpan,
} from './engine/scoring-input.ts';
export { type Fault, faultCodes } from './fault.ts';
export type { KnownKinds } from './known-kinds.ts';
export { type RuleReading, readRuleFile } from './reading/read-rule-file.ts';
export { listOf, type RuleItem, type RuleSet, ruleFile } from './rule-file.ts';
