import { defineCreation } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { openYearInput } from '../contract.ts';
import { yearLifecycle } from '../lifecycle.ts';
import { nameStaff } from '../named-staff.ts';
import { coversYear } from '../rules.ts';
import { insertYear, readRules } from '../storage.ts';

/** One assessment for a committee and year, counted with rules that are in force and meant for it. */
export const openYear = defineCreation({
  name: 'assessments.open-year',
  kind: yearLifecycle.kind,
  event: 'opened',
  initial: { state: yearLifecycle.initial, turn: yearLifecycle.states.running.turn },
  who: ['member-affairs-officer', 'secretary-general'],
  input: openYearInput,
  title: ({ year }) => `${year}年履职量化考核`,
  async create({ tx, now, today }, { id: caseId }, { year, rulesId }) {
    const rules = await readRules(tx, rulesId);
    if (rules?.state !== 'in-force') return refuse('rules-not-in-force');
    const problem = coversYear(rules, year);
    if (problem) return problem;
    const isNew = await insertYear(tx, { caseId, year, from: `${year}-01-01`, until: `${year}-12-31`, rulesId });
    if (!isNew) return refuse('year-open-already', { year });
    await nameStaff(tx, { caseId, today, at: now });
    return { payload: { year, rulesId, rulesDigest: rules.digest } };
  },
});
