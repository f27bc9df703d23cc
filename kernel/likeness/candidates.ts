// Texts worth comparing: those that share the weightiest terms, among what the actor may see and nothing else.
import { expressionBuilder } from 'kysely';
import { type CaseRecord, type CaseRow, type CaseTables, caseOf, visibleTo } from '#kernel/cases';
import type { Actor } from '#kernel/permissions';
import { isReadBy } from '#kernel/search';
import { sql, type Transaction } from '#platform/database';
import type { AskedTerm } from './asked-terms.ts';

export interface Candidate {
  readonly record: CaseRecord;
  readonly part: string;
  readonly body: string;
  /** Texts of one title that share exactly the same terms with what is asked, this one included: copies. */
  readonly twins: number;
}

export interface CandidatesWanted {
  readonly actor: Actor;
  readonly terms: readonly AskedTerm[];
  readonly withoutCaseIds: readonly string[];
  readonly withoutStates: readonly string[];
  readonly kinds: readonly string[] | null;
  readonly most: number;
}

/** Of one term; more tell nothing new, and a flood of equal texts stays bounded. */
const mostOfTerm = 1500;
/** Of all that share terms, the weightiest are looked at more closely; hidden ones among them are then left out. */
const mostLookedAt = 1000;
const mostTwins = 3;

interface CandidateRow extends CaseRow {
  part: string;
  body: string;
  twins: number;
}

export async function candidatesFor(tx: Transaction, wanted: CandidatesWanted): Promise<Candidate[]> {
  const { actor, terms, withoutCaseIds, withoutStates, kinds, most } = wanted;
  if (terms.length === 0) return [];
  const words = terms.map(({ term }) => term);
  const weights = terms.map(({ weight }) => Math.max(1, Math.round(weight * 1000)));
  const { rows } = await sql<CandidateRow>`with held as materialized (
      select * from app.entries_holding(${words}::text[], ${weights}::integer[], ${mostOfTerm}) hit
      where ${isReadBy(actor, 'hit')} order by weight desc, case_id desc limit ${mostLookedAt}),
    seen as (
      select hit.case_id, hit.part, hit.piece, hit.weight,
        row_number() over (partition by hit.weight, "case".title order by hit.case_id desc) as twin,
        count(*) over (partition by hit.weight, "case".title)::int as twins
      from held hit join "case" on "case".tenant_id = app.tenant_id() and "case".id = hit.case_id
      where ${visibleTo(actor)(expressionBuilder<CaseTables, 'case'>())}
        and not "case".id = any(${[...withoutCaseIds]}::uuid[]) and not "case".state = any(${[...withoutStates]}::text[])
        and (${kinds === null} or "case".kind = any(${[...(kinds ?? [])]}::text[]))),
    best as (select * from seen where twin <= ${mostTwins} order by weight desc, case_id desc limit ${most})
    select "case".*, best.part, best.twins, entry.body
    from best join "case" on "case".tenant_id = app.tenant_id() and "case".id = best.case_id
      join search_entry entry on entry.tenant_id = app.tenant_id() and entry.case_id = best.case_id
        and entry.part = best.part and entry.piece = best.piece
    order by best.weight desc, best.case_id desc`.execute(tx);
  return rows.map((row) => ({ record: caseOf(row), part: row.part, body: row.body, twins: row.twins }));
}
