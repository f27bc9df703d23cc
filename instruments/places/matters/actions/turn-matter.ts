import { askForAct, defineAct } from '#kernel/acts';
import { turnMatterInput } from '../../contract/matters.ts';
import { matterSubject } from '../subject.ts';

/** It becomes a topic clue, sent in the name of whoever received it; the office then screens it like any other. */
export const turnIntoClue = defineAct({
  name: 'places.turn-into-clue',
  subject: matterSubject,
  verb: 'turn-into-clue',
  input: turnMatterInput,
  async change({ tx }, { id, record, matter }) {
    const { text, township: place, receiverId: senderId } = matter;
    const input = { title: record.title, text, place, senderId, sourceCaseId: id };
    await askForAct(tx, { act: 'topics.take-clue', id: null, input, key: `matter-${id}-clue` });
    return { payload: {} };
  },
});

/** Its receiver makes a proposal of it: the draft they begin next is joined to it by `grown-from`. */
export const turnIntoProposal = defineAct({
  name: 'places.turn-into-proposal',
  subject: matterSubject,
  verb: 'turn-into-proposal',
  input: turnMatterInput,
  change: async (_context, { record, matter }) => ({
    payload: {},
    answer: { title: record.title, situation: matter.text },
  }),
});
