import { cast } from './actions/cast.ts';
import { castPaper } from './actions/cast-paper.ts';
import { receivePaper } from './actions/receive-paper.ts';
import { recordCounts } from './actions/record-counts.ts';
import { ballotDocuments } from './documents/index.ts';
import { ballotLifecycle } from './lifecycle.ts';
import * as messages from './messages/index.ts';
import { ballot, bundle, mine } from './queries/index.ts';
import { ballotSettings } from './settings.ts';
import { waiting } from './waiting.ts';

export { bundleOf } from './bundle-of.ts';
export { type Closed, closeBallot } from './close-ballot.ts';
export type { BallotView, CountBundle, Tally, VoterPart } from './contract.ts';
export { recount, tally, tallyCounts } from './counting/index.ts';
export { decidedItems, lastVote } from './decided-items.ts';
export { tallySheet } from './documents/tally-sheet.ts';
export { openBallot } from './open-ballot.ts';
export { ownBallots } from './own-ballots.ts';
export { type BallotPlan, prepareBallot } from './prepare-ballot.ts';
export type { RollEntry } from './rules.ts';
export { decideTie, runOffOf, type TieChoice } from './run-off-of.ts';
export { ballotNumbers } from './settings.ts';
export type { BallotTables } from './tables.ts';
export { ballotForVoter, ballotsOf } from './view-of.ts';
export { voidBallot } from './void-ballot.ts';
export { ballotLifecycle };

/** What the house needs to take the votes in. */
export const ballots = {
  name: 'ballots',
  lifecycles: [ballotLifecycle],
  acts: [cast, receivePaper, castPaper, recordCounts],
  queries: [mine, ballot, bundle],
  documents: ballotDocuments,
  settings: ballotSettings,
  waiting,
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
};
