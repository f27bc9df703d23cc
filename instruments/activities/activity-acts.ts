// Every act on activities, in the order of their lives.
import type { Act } from '#kernel/acts';
import { announceActivity, cancelActivity, reschedule } from './actions/announce-activity.ts';
import { addToRoll, removeFromRoll } from './actions/change-roll.ts';
import { contestAttendance, decideContest } from './actions/contest-attendance.ts';
import { decideLeave } from './actions/decide-leave.ts';
import { draftActivity, saveActivity } from './actions/draft-activity.ts';
import { inviteGuest, lookUpGuest, removeGuest } from './actions/guests.ts';
import { beginActivity, closeActivity, endActivity, writeMinutes } from './actions/hold-activity.ts';
import { correctAttendance, noteAttendance, settleAttendance } from './actions/note-attendance.ts';
import { addPaper, readPaper, withdrawPaper } from './actions/papers.ts';
import { seatPeople, setGroups } from './actions/place-people.ts';
import { placePerson } from './actions/place-person.ts';
import { askExcuse, askLeave, confirm, readNotice } from './actions/reply.ts';
import { saveAgenda } from './actions/save-agenda.ts';
import { handInSpeech, orderSpeeches, removeSpeech, withdrawSpeech } from './actions/speeches.ts';
import { makeCalendarFeed, revokeCalendarFeed } from './calendar/acts.ts';
import { changeSeries, endSeries, startSeries } from './series/acts.ts';
import { signInActs } from './sign-in/sign-in-offer.ts';

export const activityActs: readonly Act[] = [
  ...[draftActivity, saveActivity, announceActivity, reschedule, cancelActivity, beginActivity, endActivity],
  ...[addToRoll, removeFromRoll, setGroups, seatPeople, placePerson],
  ...[readNotice, confirm, askLeave, askExcuse, decideLeave],
  ...[saveAgenda, addPaper, withdrawPaper, readPaper, inviteGuest, removeGuest, lookUpGuest],
  ...[handInSpeech, withdrawSpeech, removeSpeech, orderSpeeches],
  ...[noteAttendance, settleAttendance, correctAttendance, contestAttendance, decideContest],
  ...[writeMinutes, closeActivity],
  ...[startSeries, changeSeries, endSeries, makeCalendarFeed, revokeCalendarFeed],
  ...signInActs,
];
