// A member's invented year for the tests of tables, told in few words: `deed('proposal-filed', { role: 'sole' })`.
import { readFileSync } from 'node:fs';
import {
  type AwardGiven,
  compileRules,
  type Facts,
  type MemberSheet,
  readRuleFile,
  type ScoredDeed,
  scoreMember,
} from '#kernel/scoring';
import { knownKinds } from './known-kinds.ts';

export type Told = Omit<ScoredDeed, 'id'>;

const period = { from: '2026-01-01', until: '2026-12-31' } as const;

export const textOf = (table: string): string =>
  readFileSync(new URL(`../tables/${table}.yaml`, import.meta.url), 'utf8');

/** One deed; those of one case share its id. */
export const deed = (kind: string, facts: Facts = {}, { caseId = '', doneOn = '' } = {}): Told => ({
  ...{ kind, facts, caseId, doneOn },
});
export const times = (count: number, one: Told): Told[] => Array.from({ length: count }, () => one);

/** Told in the order of the year: the first on 1 January, the next on the 2nd, and so on. */
export function yearOf(told: readonly Told[]): ScoredDeed[] {
  return told.map((one, index) => {
    const day = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
    const id = `deed-${String(index).padStart(3, '0')}`;
    const doneOn = one.doneOn || day;
    return { ...one, id, caseId: one.caseId || `case-${index}`, doneOn };
  });
}

interface Given {
  readonly isStanding?: boolean;
  readonly startsOn?: string;
  readonly awards?: readonly (readonly [itemId: string, points: number])[];
}

export function sheetOf(table: string, told: readonly Told[], given: Given = {}): MemberSheet {
  const reading = readRuleFile(textOf(table), knownKinds);
  if (!reading.ok) throw new Error(`${table}: ${JSON.stringify(reading.faults)}`);
  const { isStanding = false, startsOn = '2022-01-01', awards = [] } = given;
  const asGiven = awards.map(
    ([itemId, points], index): AwardGiven => ({ id: `award-${index}`, itemId, points, on: '2026-12-01' }),
  );
  return scoreMember(compileRules(reading.ruleSet), {
    member: { personId: 'member', seats: [{ startsOn, endsOn: null, isStanding }] },
    ...{ deeds: yearOf(told), awards: asGiven, period },
  });
}

export const totalOf = (sheet: MemberSheet): number => sheet.total / 100;
export const gradeOf = (sheet: MemberSheet): string | null => sheet.grade?.name ?? null;
/** Points per class, as decimals. */
export const classesOf = (sheet: MemberSheet): Record<string, number> =>
  Object.fromEntries(sheet.classes.map(({ id, points }) => [id, points / 100]));
/** What each line gave, as decimals, by item. */
export const givenOf = (sheet: MemberSheet, itemId: string): number[] =>
  sheet.lines.filter((line) => line.itemId === itemId).map(({ given }) => given / 100);
export const codesOf = (sheet: MemberSheet, itemId: string): string[] =>
  sheet.lines.filter((line) => line.itemId === itemId).flatMap(({ reasons }) => reasons.map(({ code }) => code));
