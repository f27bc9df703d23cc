import { defineAct } from '#kernel/acts';
import { closeBallotInput } from '../contract.ts';
import { endBallots } from '../end-ballots.ts';
import { democraticSubject } from '../subject.ts';

/** The day of closing is over; the software ends the ballot the next morning. */
export const endBallot = defineAct({
  name: 'appraisals.end-ballot',
  subject: democraticSubject,
  verb: 'end-ballot',
  input: closeBallotInput,
  change: (context, subject) => endBallots(context, subject),
});
