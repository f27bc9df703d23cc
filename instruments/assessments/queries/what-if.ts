// The whole committee counted under another version: how many change grade and who, with plain counts; nobody by points.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { compareSheets } from '#kernel/scoring';
import { refuse } from '#platform/errors';
import { namedStaff, type WhatIf, whatIf } from '../contract.ts';
import { materialOf, sheetsOf } from '../count-year.ts';
import { readRules, readYear } from '../storage.ts';

export const whatIfQuery = defineQuery({
  name: 'assessments.what-if',
  parameters: z.object({ id: z.uuid(), rulesId: z.uuid() }),
  answer: whatIf,
  who: namedStaff,
  async ask({ tx }, { id, rulesId }) {
    const year = await readYear(tx, id);
    const other = await readRules(tx, rulesId);
    const own = year && (await readRules(tx, year.rulesId));
    if (!year || !own || !other || other.state === 'discarded') return refuse('not-found');
    const material = await materialOf(tx, year);
    const { members, changes, before, after } = compareSheets(
      sheetsOf(material, own.ruleSet),
      sheetsOf(material, other.ruleSet),
    );
    const names = new Map(material.members.map(({ personId, name }) => [personId, name]));
    const grades = [...new Set([...own.ruleSet.grades, ...other.ruleSet.grades].map(({ name }) => name)), ''];
    const answer: WhatIf = {
      ...{ year: year.year, rules: own.title, otherRules: other.title, members },
      changes: changes.map((change) => ({ ...change, name: names.get(change.personId) ?? '' })),
      grades: grades.map((name) => ({ name, before: before[name] ?? 0, after: after[name] ?? 0 })),
    };
    return answer;
  },
});
