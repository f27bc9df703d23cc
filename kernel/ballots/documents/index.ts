import { calendarDateOf } from '#kernel/deadlines';
import { type QueryDocument, signatureDate } from '#kernel/official-documents';
import type { BallotAnswer } from '../contract.ts';
import { tallySheet } from './tally-sheet.ts';

export const ballotDocuments: readonly QueryDocument[] = [
  {
    name: 'ballots.tally-sheet',
    query: 'ballots.ballot',
    make({ ballot }: BallotAnswer, { committee, today }) {
      const countedOn = ballot.closedAt ? calendarDateOf(new Date(ballot.closedAt)) : today;
      const document = tallySheet(ballot, { committeeName: committee.name, dateText: signatureDate(countedOn) });
      return document && { document, fileName: `${ballot.title}计票单` };
    },
  },
];
