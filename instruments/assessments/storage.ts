// The assessment's own tables.
import type { RuleSet } from '#kernel/scoring';
import { sql, type Transaction, tables } from '#platform/database';
import type { AssessmentTables } from './tables.ts';

const tenantId = sql<string>`app.tenant_id()`;

export interface Rules {
  readonly caseId: string;
  readonly title: string;
  readonly state: string;
  readonly text: string;
  readonly ruleSet: RuleSet;
  readonly digest: string;
  readonly fromYear: number;
  readonly untilYear: number | null;
  readonly decidedOn: string | null;
  readonly meeting: string;
}

const rulesColumns = sql.raw(`r.case_id as "caseId", k.title, k.state, r.file_text as text, r.rule_set as "ruleSet",
  r.digest, r.from_year as "fromYear", r.until_year as "untilYear", r.decided_on as "decidedOn", r.meeting`);

export async function readRules(tx: Transaction, caseId: string): Promise<Rules | null> {
  const { rows } = await sql<Rules>`select ${rulesColumns} from assessment_rules r
    join "case" k on k.tenant_id = r.tenant_id and k.id = r.case_id
    where r.tenant_id = ${tenantId} and r.case_id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

/** The latest first. */
export async function listRules(tx: Transaction): Promise<Rules[]> {
  const { rows } = await sql<Rules>`select ${rulesColumns} from assessment_rules r
    join "case" k on k.tenant_id = r.tenant_id and k.id = r.case_id
    where r.tenant_id = ${tenantId} order by k.created_at desc, k.id desc limit 200`.execute(tx);
  return rows;
}

export interface RulesWritten {
  readonly caseId: string;
  readonly text: string;
  readonly ruleSet: RuleSet;
  readonly digest: string;
}

const written = ({ text, ruleSet, digest }: RulesWritten) => ({
  ...{ file_text: text, rule_set: JSON.stringify(ruleSet), digest },
  ...{ from_year: ruleSet.years.from, until_year: ruleSet.years.until ?? null },
});

export async function insertRules(tx: Transaction, rules: RulesWritten): Promise<void> {
  const row = { case_id: rules.caseId, ...written(rules), decided_on: null, meeting: '' };
  await tables<AssessmentTables>(tx)
    .insertInto('assessment_rules')
    .values({ tenant_id: tenantId, ...row } as never)
    .execute();
}

export async function updateRules(tx: Transaction, rules: RulesWritten): Promise<void> {
  await tables<AssessmentTables>(tx)
    .updateTable('assessment_rules')
    .set(written(rules) as never)
    .where('case_id', '=', rules.caseId)
    .execute();
}

export async function decideRules(
  tx: Transaction,
  { caseId, decidedOn, meeting }: { caseId: string; decidedOn: string; meeting: string },
): Promise<void> {
  await tables<AssessmentTables>(tx)
    .updateTable('assessment_rules')
    .set({ decided_on: decidedOn, meeting })
    .where('case_id', '=', caseId)
    .execute();
}

export interface Year {
  readonly caseId: string;
  readonly title: string;
  readonly state: string;
  readonly version: number;
  readonly year: number;
  readonly from: string;
  readonly until: string;
  readonly rulesId: string;
  readonly rules: string;
  readonly frozenAt: Date | null;
  readonly sealedAt: Date | null;
}

const yearColumns = sql.raw(`a.case_id as "caseId", k.title, k.state, k.version, a.year, a.from_on as "from",
  a.until_on as until, a.rules_id as "rulesId", rules.title as rules, a.frozen_at as "frozenAt", a.sealed_at as "sealedAt"`);
const yearTables = sql.raw(`assessment a join "case" k on k.tenant_id = a.tenant_id and k.id = a.case_id
  join "case" rules on rules.tenant_id = a.tenant_id and rules.id = a.rules_id`);

export async function readYear(tx: Transaction, caseId: string): Promise<Year | null> {
  const { rows } = await sql<Year>`select ${yearColumns} from ${yearTables}
    where a.tenant_id = ${tenantId} and a.case_id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

export async function listYears(tx: Transaction): Promise<Year[]> {
  const { rows } = await sql<Year>`select ${yearColumns} from ${yearTables}
    where a.tenant_id = ${tenantId} order by a.year desc`.execute(tx);
  return rows;
}

export async function insertYear(
  tx: Transaction,
  year: Pick<Year, 'caseId' | 'year' | 'from' | 'until' | 'rulesId'>,
): Promise<boolean> {
  const { rows } = await sql`insert into assessment (tenant_id, case_id, year, from_on, until_on, rules_id)
    values (${tenantId}, ${year.caseId}, ${year.year}, ${year.from}::date, ${year.until}::date, ${year.rulesId})
    on conflict (tenant_id, year) do nothing returning year`.execute(tx);
  return rows.length > 0;
}

export async function updateYear(
  tx: Transaction,
  caseId: string,
  patch: Partial<Pick<AssessmentTables['assessment'], 'rules_id' | 'frozen_at' | 'sealed_at'>>,
): Promise<void> {
  await tables<AssessmentTables>(tx).updateTable('assessment').set(patch).where('case_id', '=', caseId).execute();
}
