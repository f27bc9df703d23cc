import { defineAct } from '#kernel/acts';
import { dropUnfulfilled, promise } from '#kernel/recommendations';
import { indexText } from '#kernel/search';
import { refuse } from '#platform/errors';
import { addComment } from '../add-comment.ts';
import { caseShell } from '../case-shell.ts';
import { deliverInput } from '../contract.ts';
import { coUnitDesks } from '../recipients.ts';
import { updateUndertaking } from '../storage.ts';
import type { UndertakingSubjectKind } from '../subject.ts';
import type { Reply, Undertaking } from '../undertaking.ts';
import { updateReply } from '../update-reply.ts';

const promisedIn = (reply: Reply, { id, caseId, unitId }: Undertaking) =>
  reply.answers.flatMap(({ recommendationId, commitments }) =>
    commitments.map(({ text, dueOn }) => ({
      caseId,
      undertakingId: id,
      unitId,
      recommendationId,
      text,
      dueOn: dueOn!,
    })),
  );

/** What was promised stands in the answers it belongs to. */
const wordsOf = ({ opening, answers, closing }: Reply): string => {
  const answered = answers.flatMap(({ text, commitments }) => [text, ...commitments.map((promised) => promised.text)]);
  return [opening, ...answered, closing].join('\n');
};

/** The check is passed: the letter goes to every co-signer, its promises become commitments, the rating opens. */
export const deliver = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.deliver',
    subject,
    verb: 'deliver',
    on: 'part',
    input: deliverInput,
    async change(context, found, { classLetter, remark }) {
      const reply = found.facts.reply;
      if (!reply) return refuse('reply-missing');
      const letter = classLetter ?? reply.classLetter ?? '';
      if (!found.facts.numbers.classLetters.includes(letter)) return refuse('class-unknown');
      await updateReply(context.tx, reply.id, { class_letter: letter, delivered_at: context.now });
      await updateUndertaking(context.tx, found.id, { delivered_at: context.now });
      await indexText(context.tx, {
        caseId: found.record.id,
        part: `reply:${reply.id}`,
        text: wordsOf(reply),
      });
      await dropUnfulfilled(context.tx, found.id);
      await promise(context.tx, promisedIn(reply, found.undertaking), context.now);
      await addComment(context, found, { kind: 'checked', text: remark });
      const { round, unitId } = found.undertaking;
      const classChanged = letter === reply.classLetter ? null : reply.classLetter;
      return {
        payload: { undertakingId: found.id, unitId, round, classLetter: letter, classBefore: classChanged },
        shell: await caseShell(context, found, { state: 'delivered' }),
        recipients: {
          'reply-delivered': found.proposerIds,
          'reply-for-co-unit': await coUnitDesks(context, found),
        },
        noticeParams: { classLetter: letter },
      };
    },
  });
