import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { changeRulesInput } from '../contract.ts';
import { coversYear } from '../rules.ts';
import { readRules, updateYear } from '../storage.ts';
import { yearSubject } from '../subject.ts';

/** While the year runs, another version in force may take the place of the first. */
export const changeRules = defineAct({
  name: 'assessments.change-rules',
  subject: yearSubject,
  verb: 'change-rules',
  input: changeRulesInput,
  async change({ tx }, { id, year }, { rulesId }) {
    const rules = await readRules(tx, rulesId);
    if (rules?.state !== 'in-force') return refuse('rules-not-in-force');
    const problem = coversYear(rules, year.year);
    if (problem) return problem;
    await updateYear(tx, id, { rules_id: rulesId });
    return { payload: { from: year.rulesId, to: rulesId, rulesDigest: rules.digest } };
  },
});
