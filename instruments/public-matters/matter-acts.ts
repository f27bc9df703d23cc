// Every act on points and public matters, in the order of their lives. What the software alone does stands in work.ts.
import type { Act } from '#kernel/acts';
import { clearAnswer, draftAnswer, handBackAnswer } from './matters/actions/answer-matter.ts';
import { appeal, respond, supplement } from './matters/actions/by-code.ts';
import { closeAsAbusive, decideAppeal } from './matters/actions/close-as-abusive.ts';
import { joinMatter } from './matters/actions/join-matter.ts';
import { lookUpSender } from './matters/actions/look-up-sender.ts';
import { recordMatter } from './matters/actions/record-matter.ts';
import { sendMatter } from './matters/actions/send-matter.ts';
import { takeIn } from './matters/actions/take-in.ts';
import { transferToUnit } from './matters/actions/transfer-to-unit.ts';
import { turnIntoClue, turnIntoReport } from './matters/actions/turn-matter.ts';
import { openPoint, suspendPoint, withdrawPoint } from './points/actions/open-point.ts';
import { recordService } from './points/actions/record-service.ts';
import { registerPoint, savePoint } from './points/actions/register-point.ts';

export const matterActs: readonly Act[] = [
  ...[registerPoint, savePoint, openPoint, suspendPoint, withdrawPoint, recordService],
  ...[sendMatter, recordMatter, takeIn, transferToUnit, draftAnswer, clearAnswer, handBackAnswer],
  ...[joinMatter, turnIntoReport, turnIntoClue, closeAsAbusive, decideAppeal, lookUpSender],
  ...[supplement, respond, appeal],
];
