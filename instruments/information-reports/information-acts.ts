// Every act on information reports, in the order of their lives.
import type { Act } from '#kernel/acts';
import { planCommission, saveCommission } from './commissions/actions/plan-commission.ts';
import { callOffCommission, closeCommission, openCommission } from './commissions/actions/run-commission.ts';
import { addSource, removeSource, saveIssue, setShares } from './issues/actions/edit-issue.ts';
import { publishIssue, withdrawIssue } from './issues/actions/publish-issue.ts';
import {
  dropIssue,
  passIssue,
  sendBackIssue,
  sendIssue,
  sendToCheck,
  signIssue,
} from './issues/actions/release-issue.ts';
import { startIssue } from './issues/actions/start-issue.ts';
import { acceptReport, markUrgent, rejectReport } from './reports/actions/decide-report.ts';
import { draftReport, saveReport } from './reports/actions/draft-report.ts';
import { discardReport, submitReport, turnIntoProposal, withdrawReport } from './reports/actions/submit-report.ts';
import { takeOver } from './reports/actions/take-over.ts';
import { upwardActs } from './upward/upward-acts.ts';

export const informationActs: readonly Act[] = [
  ...[draftReport, saveReport, submitReport, discardReport, withdrawReport, turnIntoProposal, takeOver],
  ...[acceptReport, rejectReport, markUrgent],
  ...[startIssue, saveIssue, setShares, addSource, removeSource],
  ...upwardActs,
  ...[sendToCheck, passIssue, signIssue, sendBackIssue, sendIssue, dropIssue, publishIssue, withdrawIssue],
  ...[planCommission, saveCommission, openCommission, closeCommission, callOffCommission],
];
