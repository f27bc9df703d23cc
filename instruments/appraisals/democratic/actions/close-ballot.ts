import { defineAct } from '#kernel/acts';
import { closeBallotInput } from '../contract.ts';
import { endBallots } from '../end-ballots.ts';
import { democraticSubject } from '../subject.ts';

/** The office ends the ballot, as at a meeting where all have voted. */
export const closeAppraisalBallot = defineAct({
  name: 'appraisals.close-ballot',
  subject: democraticSubject,
  verb: 'close-ballot',
  input: closeBallotInput,
  change: (context, subject) => endBallots(context, subject),
});
