import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { addComment } from '../add-comment.ts';
import { reclassInput } from '../contract.ts';
import { unitDesk } from '../recipients.ts';
import type { UndertakingSubjectKind } from '../subject.ts';
import { updateReply } from '../update-reply.ts';

/** The committee gives the reply another class letter after a promise was kept, or was not. */
export const reclass = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.reclass',
    subject,
    verb: 'reclass',
    on: 'part',
    input: reclassInput,
    async change(context, found, { classLetter, reason }) {
      const reply = found.facts.reply!;
      if (!found.facts.numbers.classLetters.includes(classLetter)) return refuse('class-unknown');
      if (classLetter === reply.classLetter) return refuse('class-unchanged');
      await updateReply(context.tx, reply.id, { class_letter: classLetter });
      await addComment(context, found, { kind: 'reclassed', text: reason });
      const recipients = [...found.proposerIds, ...(await unitDesk(context, found.undertaking))];
      return {
        payload: { undertakingId: found.id, classBefore: reply.classLetter, classLetter },
        shell: { turn: found.record.turn },
        recipients: { 'reply-reclassed': recipients },
        noticeParams: { classLetter },
      };
    },
  });
