import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { saveReplyInput } from '../contract.ts';
import type { UndertakingSubjectKind } from '../subject.ts';
import { writeReply } from '../write-reply.ts';

/** The reply as drafted so far, recommendation by recommendation; saved as often as one likes. */
export const saveReply = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.save-reply',
    subject,
    verb: 'save-reply',
    on: 'part',
    input: saveReplyInput,
    async change(context, found, input) {
      const { numbers, recommendationIds } = found.facts;
      const isStranger = input.answers.some(({ recommendationId }) => !recommendationIds.includes(recommendationId));
      if (isStranger) return refuse('recommendation-unknown');
      const early = input.answers
        .flatMap((answer) => answer.commitments)
        .find(({ dueOn }) => dueOn !== null && dueOn < context.today);
      if (early) return refuse('commitment-in-past', { dueOn: early.dueOn ?? '' });
      if (input.classLetter && !numbers.classLetters.includes(input.classLetter)) return refuse('class-unknown');
      await writeReply(context, found, input);
      return {
        payload: { undertakingId: found.id, round: found.undertaking.round, classLetter: input.classLetter },
        shell: { turn: found.record.turn },
      };
    },
  });
