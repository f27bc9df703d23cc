import { defineAct } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { refuse } from '#platform/errors';
import { answerAdviceInput, giveAdviceInput } from '../../contract/cultivations.ts';
import { answerOn, insertAdvice } from '../storage.ts';
import { cultivationSubject } from '../subject.ts';
import { idsIn } from '../team.ts';

/** A coach says what would make it better. */
export const giveAdvice = defineAct({
  name: 'topics.give-advice',
  subject: cultivationSubject,
  verb: 'give-advice',
  input: giveAdviceInput,
  async change({ tx, actor, now }, { id: caseId, team }, { text }) {
    const byPersonId = actingPersonId(actor);
    const adviceId = await insertAdvice(tx, { caseId, text, byPersonId, byName: actor.name, at: now });
    return {
      payload: { adviceId },
      recipients: { 'cultivation-advice': idsIn(team, 'author') },
      noticeParams: { by: actor.name },
      answer: { adviceId },
    };
  },
});

/** Taken up, partly, or not, and why. */
export const answerAdvice = defineAct({
  name: 'topics.answer-advice',
  subject: cultivationSubject,
  verb: 'answer-advice',
  input: answerAdviceInput,
  async change({ tx, now, actor }, { id: caseId }, { adviceId, answer, response }) {
    if (answer !== 'taken-up' && response === '') return refuse('advice-answer-without-reason');
    const given = await answerOn(tx, { caseId, adviceId, answer, response, at: now });
    if (!given) return refuse('advice-unknown');
    return {
      payload: { adviceId, answer },
      recipients: { 'cultivation-advice-answered': given.byPersonId ? [given.byPersonId] : [] },
      noticeParams: { by: actor.name },
    };
  },
});
