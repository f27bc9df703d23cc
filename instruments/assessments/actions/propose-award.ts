import { defineAct } from '#kernel/acts';
import { holdersOf } from '#kernel/people';
import { refuse } from '#platform/errors';
import { attachFiles, findFile } from '#platform/files';
import { insertAward } from '../award-storage.ts';
import { deciders, proposeAwardInput } from '../contract.ts';
import { membersIn } from '../member-storage.ts';
import { nameStaff } from '../named-staff.ts';
import { awardProblem } from '../rules.ts';
import { readRules } from '../storage.ts';
import { yearSubject } from '../subject.ts';

/** Points no event could tell, with evidence; they count once another person has approved them. */
export const proposeAward = defineAct({
  name: 'assessments.propose-award',
  subject: yearSubject,
  verb: 'propose-award',
  input: proposeAwardInput,
  async change({ tx, actor, now, today }, { id: caseId, year }, input) {
    const { personId, itemId, points, doneOn, reason, fileId } = input;
    if (!actor.personId) return refuse('not-permitted', { verb: 'propose-award' });
    const { from, until } = year;
    const rules = await readRules(tx, year.rulesId);
    const award = rules?.ruleSet.items.find(({ id }) => id === itemId)?.award;
    const [most, least] = [award?.most ?? null, award?.least ?? 0];
    const [member] = await membersIn(tx, { from, until, personId });
    const problem = awardProblem({ points, most, least, doneOn, from, until, holdsSeat: member !== undefined });
    if (problem) return problem;
    const file = await findFile(tx, actor.tenantId, fileId);
    if (!file || file.uploadedBy !== actor.personId) return refuse('evidence-missing');
    await attachFiles(tx, { tenantId: actor.tenantId, ids: [fileId], caseId });
    await nameStaff(tx, { caseId, today, at: now });
    const awardId = await insertAward(tx, {
      ...{ caseId, personId, itemId, points, doneOn, reason, fileId, proposedBy: actor.personId, at: now },
    });
    const recipients = { 'award-to-decide': await holdersOf(tx, { roles: deciders, today }) };
    return { payload: { awardId, itemId }, recipients, answer: { awardId } };
  },
});
