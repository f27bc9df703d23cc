// Every act on democratic appraisals, in the order of their life.
import type { Act } from '#kernel/acts';
import { closeAppraisalBallot } from './actions/close-ballot.ts';
import { closeDemocratic } from './actions/close-democratic.ts';
import { draftDemocratic } from './actions/draft-democratic.ts';
import { endBallot } from './actions/end-ballot.ts';
import { feedBack } from './actions/feed-back.ts';
import { issuePlan } from './actions/issue-plan.ts';
import { listTargets } from './actions/list-targets.ts';
import { objectToTally } from './actions/object-to-tally.ts';
import { openAppraisalBallot } from './actions/open-ballot.ts';
import { planRectification } from './actions/plan-rectification.ts';
import { publishCount } from './actions/publish-count.ts';
import { recheck } from './actions/recheck.ts';
import { recordVisit } from './actions/record-visit.ts';
import { reportSelfCheck } from './actions/report-self-check.ts';
import { showRectification } from './actions/show-rectification.ts';
import { signTally } from './actions/sign-tally.ts';

export const democraticActs: readonly Act[] = [
  ...[draftDemocratic, listTargets, issuePlan, reportSelfCheck, recordVisit],
  ...[openAppraisalBallot, closeAppraisalBallot, endBallot, signTally, objectToTally],
  ...[publishCount, feedBack, planRectification, showRectification, recheck, closeDemocratic],
];
