// A year's members as named staff see them: requirements and grade, in the order of their names.
import type { MemberSheet } from '#kernel/scoring';
import type { Transaction } from '#platform/database';
import type { YearMember } from './contract.ts';
import { materialOf, sheetsOf } from './count-year.ts';
import type { SeatedMember } from './member-storage.ts';
import { latestSheets } from './sheet-storage.ts';
import { type Rules, readRules, type Year } from './storage.ts';

export interface CountedYear {
  readonly members: readonly SeatedMember[];
  readonly sheets: readonly MemberSheet[];
  readonly rules: Rules;
}

/** Sealed years answer what was sealed; others are counted afresh. */
export async function countedYear(tx: Transaction, year: Year): Promise<CountedYear> {
  const material = await materialOf(tx, year);
  const rules = (await readRules(tx, year.rulesId)) as Rules;
  if (year.state !== 'sealed') return { members: material.members, sheets: sheetsOf(material, rules.ruleSet), rules };
  const sealed = new Map((await latestSheets(tx, year.caseId)).map(({ personId, sheet }) => [personId, sheet]));
  const members = material.members.filter(({ personId }) => sealed.has(personId));
  return { members, sheets: members.map(({ personId }) => sealed.get(personId) as MemberSheet), rules };
}

export const yearMembers = ({ members, sheets }: CountedYear): YearMember[] =>
  members.map(({ personId, name, sector }, index) => {
    const { months, isAssessed, minimums, grade } = sheets[index] as MemberSheet;
    const missing = minimums.filter(({ isMet }) => !isMet).map((one) => one.name);
    return {
      ...{ personId, name, sector, months, isAssessed, missing },
      ...{ minimums: minimums.length, minimumsMet: minimums.length - missing.length, grade: grade?.name ?? null },
    };
  });
