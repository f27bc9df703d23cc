// A year counted: seats, deeds and awards read once, the pure engine run over each member.
import { type DeedToCount, readDeedsToCount } from '#kernel/deeds';
import { type CompiledRules, compileRules, type MemberSheet, type RuleSet, scoreMember } from '#kernel/scoring';
import type { Transaction } from '#platform/database';
import { type Award, awardsOf, reopenedDeeds } from './award-storage.ts';
import { membersIn, type SeatedMember } from './member-storage.ts';
import type { Year } from './storage.ts';

export interface YearMaterial {
  readonly year: Year;
  readonly members: readonly SeatedMember[];
  readonly deeds: ReadonlyMap<string, readonly DeedToCount[]>;
  readonly awards: readonly Award[];
  readonly reopened: ReadonlySet<string>;
}

/** Everything a year is counted from; of one member, or of all. */
export async function materialOf(tx: Transaction, year: Year, personId?: string): Promise<YearMaterial> {
  const { from, until, caseId } = year;
  const members = await membersIn(tx, { from, until, ...(personId ? { personId } : {}) });
  const span = { from, until, recordedUntil: year.frozenAt };
  const deeds = await readDeedsToCount(tx, { ...span, ...(personId ? { personIds: [personId] } : {}) });
  const awards = (await awardsOf(tx, caseId)).filter(({ outcome }) => outcome === 'approved');
  const reopened = await reopenedDeeds(tx, caseId);
  return { year, members, deeds, awards, reopened };
}

function sheetOf(rules: CompiledRules, material: YearMaterial, { personId, seats }: SeatedMember): MemberSheet {
  const { year, deeds, awards, reopened } = material;
  return scoreMember(rules, {
    member: { personId, seats },
    deeds: deeds.get(personId) ?? [],
    awards: awards
      .filter((award) => award.personId === personId)
      .map(({ id, itemId, points, doneOn }) => ({ id, itemId, points, on: doneOn })),
    period: { from: year.from, until: year.until },
    frozenAt: year.frozenAt?.toISOString() ?? null,
    reopened,
  });
}

/** One sheet for each member, in the order of the members. */
export function sheetsOf(material: YearMaterial, ruleSet: RuleSet): MemberSheet[] {
  const rules = compileRules(ruleSet);
  return material.members.map((member) => sheetOf(rules, material, member));
}
