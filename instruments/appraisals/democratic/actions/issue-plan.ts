import { defineAct } from '#kernel/acts';
import { ballotNumbers } from '#kernel/ballots';
import { addParties } from '#kernel/cases';
import { activeUnits, holdersOf } from '#kernel/people';
import { refuse } from '#platform/errors';
import { conflictsOf } from '../conflicts.ts';
import { issuePlanInput } from '../contract.ts';
import { planDigest } from '../plan-digest.ts';
import { relations } from '../relations.ts';
import { insertAssessors, insertScrutineers, knownOf } from '../roll-storage.ts';
import { isSoundPlan, isSoundRoll } from '../rules.ts';
import { keepJson, updateDemocratic } from '../storage.ts';
import { democraticSubject } from '../subject.ts';

/** Criteria, weights, rolls and scrutineers are fixed, with their digest, before anything is judged. */
export const issuePlan = defineAct({
  name: 'appraisals.issue-plan',
  subject: democraticSubject,
  verb: 'issue-plan',
  input: issuePlanInput,
  async change(context, { id, appraisal }, { criteria, groups, assessors: named, scrutineerIds, selfChecksDueOn }) {
    const { tx, today, settings, now } = context;
    if (selfChecksDueOn < today) return refuse('day-is-past', { day: selfChecksDueOn });
    if (scrutineerIds[0] === scrutineerIds[1]) return refuse('scrutineers-alike');
    const plan = { criteria, groups };
    const personIds = named.map(({ personId }) => personId);
    const known = new Map((await knownOf(tx, [...personIds, ...scrutineerIds], today)).map((one) => [one.id, one]));
    if (![...personIds, ...scrutineerIds].every((personId) => known.has(personId))) return refuse('person-unknown');
    const targetIds = appraisal.targets.map(({ unitId }) => unitId);
    const units = (await activeUnits(tx)).filter((unit) => targetIds.includes(unit.id));
    const assessors = named.map(({ personId, groupKey }) => ({
      ...{ personId, groupKey, conflicts: conflictsOf(known.get(personId)!, units) },
    }));
    if (scrutineerIds.some((one) => Object.keys(conflictsOf(known.get(one)!, units)).length > 0)) {
      return refuse('scrutineer-in-conflict');
    }
    const minimumGroup = settings.get(ballotNumbers.minimumGroup);
    const fault = isSoundPlan(plan) ?? isSoundRoll({ plan, assessors, targets: appraisal.targets, minimumGroup });
    if (fault) return fault;
    await insertAssessors(tx, id, assessors);
    await insertScrutineers(tx, id, scrutineerIds);
    const digest = planDigest({ plan, unitIds: targetIds, assessors, scrutineerIds });
    await keepJson(tx, id, { column: 'plan', value: plan });
    await updateDemocratic(tx, id, { plan_digest: digest, self_checks_due_on: selfChecksDueOn });
    // Units and assessors meet the case through the plan, not as its parties: a party would see every unit's count.
    const scrutineers = { partyKind: 'person', relation: relations.scrutineer, partyIds: scrutineerIds } as const;
    await addParties(tx, { caseId: id, ...scrutineers }, now);
    const contacts = await holdersOf(tx, { roles: ['unit-contact', 'unit-leader'], unitIds: targetIds, today });
    return {
      payload: { planDigest: digest, groups: groups.map(({ key, weight }) => ({ key, weight })), selfChecksDueOn },
      recipients: { 'appraisal-plan-issued': contacts },
      noticeParams: { selfChecksDueOn },
    };
  },
});
