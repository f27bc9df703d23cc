import { defineAct } from '#kernel/acts';
import { unitNames } from '#kernel/people';
import { repliesOfCase, undertakingsOfCases } from '#kernel/undertakings';
import type { Transaction } from '#platform/database';
import { refuse } from '#platform/errors';
import { clearAnswerInput, draftAnswerInput, handBackInput } from '../../contract/matters.ts';
import { insertAnswer, updateMatter } from '../storage.ts';
import { matterSubject } from '../subject.ts';
import { keepAnswerClock } from './take-in.ts';

const noDraft = { draft: '', drafted_by: null, drafted_by_name: '', draft_remark: '' } as const;

/** What the citizen is to read, in plain words; a second person looks at it first. */
export const draftAnswer = defineAct({
  name: 'public-matters.draft-answer',
  subject: matterSubject,
  verb: 'draft-answer',
  input: draftAnswerInput,
  async change({ tx, actor }, { id }, { answer }) {
    const by = { drafted_by: actor.personId, drafted_by_name: actor.name };
    await updateMatter(tx, id, { draft: answer, draft_remark: '', ...by });
    return { payload: {} };
  },
});

/** The unit whose reply was delivered last. */
async function answeringUnit(tx: Transaction, caseId: string): Promise<string> {
  const replies = (await repliesOfCase(tx, caseId)).filter(({ deliveredAt }) => deliveredAt !== null);
  const latest = replies.toSorted((one, other) => Number(other.deliveredAt) - Number(one.deliveredAt))[0];
  const unitId = (await undertakingsOfCases(tx, [caseId])).find(({ id }) => id === latest?.undertakingId)?.unitId;
  return unitId ? ((await unitNames(tx, [unitId])).get(unitId) ?? '') : '';
}

/** The second person lets it out: of the office's own draft, or of what a unit replied. From now on the citizen reads it. */
export const clearAnswer = defineAct({
  name: 'public-matters.clear-answer',
  subject: matterSubject,
  verb: 'clear-answer',
  input: clearAnswerInput,
  async change({ tx, actor, now }, { id, state, matter }, { answer }) {
    const isUnits = state === 'unit-answered';
    const text = isUnits ? answer : matter.draft;
    if (text.length < 10) return refuse('answer-missing-words');
    const draftedByName = isUnits ? await answeringUnit(tx, id) : matter.draftedByName;
    await insertAnswer(tx, {
      caseId: id,
      round: matter.round,
      text,
      draftedByName,
      clearedByName: actor.name,
      at: now,
    });
    await updateMatter(tx, id, noDraft);
    const { recorderId } = matter;
    const told = recorderId ? [recorderId] : [];
    return { payload: { round: matter.round, isUnits }, recipients: { 'public-matter-answered': told } };
  },
});

export const handBackAnswer = defineAct({
  name: 'public-matters.hand-back-answer',
  subject: matterSubject,
  verb: 'hand-back-answer',
  input: handBackInput,
  async change(context, { id, matter }, { remark }) {
    await updateMatter(context.tx, id, { draft_remark: remark, drafted_by: null });
    await keepAnswerClock(context, id);
    const drafters = matter.draftedBy ? [matter.draftedBy] : [];
    return { payload: {}, recipients: { 'public-matter-handed-back': drafters } };
  },
});
