// Every act on the choice and the handling of key proposals, in the order of their life.
import type { Act } from '#kernel/acts';
import { closeRound, closeVote, decideTied, runOff, voidVote } from './actions/counting.ts';
import { close, lookBack, recordVisit, report, savePlan, signPlan } from './actions/handle.ts';
import { nominate } from './actions/nominate.ts';
import { openRound } from './actions/open-round.ts';
import { openVote } from './actions/open-vote.ts';
import { recordInstruction } from './actions/record-instruction.ts';
import { screen, startScreening } from './actions/screening.ts';
import { changeLeadersOf, takeUp } from './actions/take-up.ts';

export const keyProposalActs: readonly Act[] = [
  ...[openRound, nominate, startScreening, screen],
  ...[openVote, closeVote, runOff, decideTied, voidVote, closeRound],
  ...[takeUp, changeLeadersOf, savePlan, signPlan, recordVisit, recordInstruction, report, lookBack, close],
];
