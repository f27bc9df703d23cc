// Every act on duty files. Some must know all kinds of deeds that the house's instruments declare.
import type { Act } from '#kernel/acts';
import type { DeedKinds } from '#kernel/deeds';
import { contestDeed } from './contests/contest-deed.ts';
import { refuseContest, takeBackContest, upholdContest } from './contests/decide-contest.ts';
import { addOutside } from './outside/add-outside.ts';
import { refuseOutside, takeBackOutside, verifyOutside } from './outside/decide-outside.ts';
import { acknowledgeReport, remindOfReports, returnReport } from './reports/receive-report.ts';
import { beginReport, saveReport, submitReport } from './reports/write-report.ts';

export const dutyFileActs = (kinds: DeedKinds): readonly Act[] => [
  ...[addOutside(kinds), verifyOutside, refuseOutside, takeBackOutside],
  ...[contestDeed(kinds), upholdContest(kinds), refuseContest, takeBackContest],
  ...[beginReport, saveReport, submitReport(kinds), acknowledgeReport, returnReport, remindOfReports],
];
