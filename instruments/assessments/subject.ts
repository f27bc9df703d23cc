// What acts on rules and years are given: the locked case, what is stored of it, plain facts for the rules.
import type { ActContext, Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { generalCapacities, meets } from '#kernel/permissions';
import { type Fault, type KnownKinds, readRuleFile } from '#kernel/scoring';
import { openAwardCount } from './award-storage.ts';
import { namedStaff, type RulesState, type YearState } from './contract.ts';
import { rulesLifecycle, yearLifecycle } from './lifecycle.ts';
import type { RulesFacts, YearFacts } from './rules.ts';
import { listYears, type Rules, readRules, readYear, type Year } from './storage.ts';

export interface RulesSubject extends Subject<RulesState, RulesFacts> {
  readonly rules: Rules;
}

export function faultsOf(text: string, kinds: KnownKinds): readonly Fault[] {
  const reading = readRuleFile(text, kinds);
  return reading.ok ? [] : reading.faults;
}

export async function rulesFacts({ tx }: Pick<ActContext, 'tx'>, rules: Rules, kinds: KnownKinds): Promise<RulesFacts> {
  const faults = faultsOf(rules.text, kinds);
  const years = (await listYears(tx)).filter(({ rulesId, state }) => rulesId === rules.caseId && state !== 'sealed');
  return { faults: faults.length, firstLine: faults[0]?.line ?? 0, openYears: years.map(({ year }) => year) };
}

export const rulesSubject = (kinds: KnownKinds): SubjectKind<RulesState, RulesFacts, RulesSubject> => ({
  lifecycle: rulesLifecycle,
  async load(context, id) {
    const capacities = generalCapacities(context.actor);
    if (!meets(capacities, namedStaff)) return null;
    const record = await lockCase(context.tx, id);
    const rules = record?.kind === rulesLifecycle.kind ? await readRules(context.tx, id) : null;
    if (!record || !rules) return null;
    const state = record.state as RulesState;
    return { record, id, state, capacities, rules, facts: await rulesFacts(context, rules, kinds) };
  },
});

export interface YearSubject extends Subject<YearState, YearFacts> {
  readonly year: Year;
}

export async function yearFacts(
  { tx, today }: Pick<ActContext, 'tx' | 'today'>,
  { caseId, until }: Year,
): Promise<YearFacts> {
  return { today, until, openAwards: await openAwardCount(tx, caseId) };
}

export const yearSubject: SubjectKind<YearState, YearFacts, YearSubject> = {
  lifecycle: yearLifecycle,
  async load(context, id) {
    const capacities = generalCapacities(context.actor);
    if (!meets(capacities, namedStaff)) return null;
    const record = await lockCase(context.tx, id);
    const year = record?.kind === yearLifecycle.kind ? await readYear(context.tx, id) : null;
    if (!record || !year) return null;
    return { record, id, state: record.state as YearState, capacities, year, facts: await yearFacts(context, year) };
  },
};
