// Every rung of the ladder, and the unit's answer.
import type { Act } from '#kernel/acts';
import { answerNotice } from './actions/answer-notice.ts';
import { noteCall } from './actions/note-call.ts';
import { putOff } from './actions/put-off.ts';
import { remind } from './actions/remind.ts';
import { reportToLeader } from './actions/report-to-leader.ts';
import { sendNotice } from './actions/send-notice.ts';

export const supervisionActs: readonly Act[] = [remind, noteCall, sendNotice, answerNotice, reportToLeader, putOff];
