// Every act on a round of awards, in the order of its life.
import type { Act } from '#kernel/acts';
import { answerObjection } from './actions/answer-objection.ts';
import { cancel } from './actions/cancel.ts';
import { closeVoting } from './actions/close-voting.ts';
import { decide } from './actions/decide.ts';
import { decideTie } from './actions/decide-tie.ts';
import { draftRound } from './actions/draft-round.ts';
import { issueCertificates } from './actions/issue-certificates.ts';
import { nominate } from './actions/nominate.ts';
import { object } from './actions/object.ts';
import { openNominations } from './actions/open-nominations.ts';
import { publishNotice } from './actions/publish-notice.ts';
import { removeNominee } from './actions/remove-nominee.ts';
import { runOff } from './actions/run-off.ts';
import { score } from './actions/score.ts';
import { startScoring } from './actions/start-scoring.ts';
import { startVoting } from './actions/start-voting.ts';

export const awardActs: readonly Act[] = [
  ...[draftRound, openNominations, nominate, removeNominee, startScoring, score],
  ...[startVoting, closeVoting, runOff, decideTie],
  ...[publishNotice, object, answerObjection, decide, issueCertificates, cancel],
];
