// The whole committee counted under another version: how many change grade and who, with what makes the
// difference; in the order of names, without totals.
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
    const people = new Map(material.members.map((one) => [one.personId, one]));
    const grades = [...new Set([...other.ruleSet.grades, ...own.ruleSet.grades].map(({ name }) => name)), ''];
    const answer: WhatIf = {
      ...{ year: year.year, title: year.title, rules: own.title, otherRules: other.title, members },
      changes: changes.map(({ items, reasons, ...change }) => {
        const { name = '', sector = '' } = people.get(change.personId) ?? {};
        return { ...change, name, sector, items: [...items], reasons: [...reasons] };
      }),
      grades: grades.map((name) => ({ name, before: before[name] ?? 0, after: after[name] ?? 0 })),
    };
    return answer;
  },
});
