// Cases named beside a proposal: what one line about each must say.
import type { QueryContext } from '#kernel/acts';
import type { CaseRecord } from '#kernel/cases';
import { calendarDateOf } from '#kernel/deadlines';
import { sql } from '#platform/database';
import type { OtherCaseView } from '../contract.ts';
import { proposalLifecycle } from '../lifecycle.ts';
import { classLetter } from '../queries/list-conditions.ts';

interface FactsRow {
  case_id: string;
  proposer_name: string;
  class_letter: string | null;
  units: string[] | null;
}

async function factsOf({ tx }: QueryContext, ids: readonly string[]): Promise<Map<string, FactsRow>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<FactsRow>`select "case".id as case_id, proposal.proposer_name,
      ${classLetter} as class_letter,
      (select array_agg(unit.short_name order by undertaking.role <> 'lead', unit.short_name) from undertaking
        join unit on unit.tenant_id = undertaking.tenant_id and unit.id = undertaking.unit_id
        where undertaking.tenant_id = "case".tenant_id and undertaking.case_id = "case".id
          and undertaking.state not in ('proposed', 'transferred') and undertaking.role <> 'co') as units
    from "case" join proposal on proposal.tenant_id = "case".tenant_id and proposal.case_id = "case".id
    where "case".tenant_id = app.tenant_id() and "case".id = any(${[...ids]}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.case_id, row]));
}

/** A kind names its states under `<kind>s.states`; one that does not is shown without. */
function stateText({ translate }: QueryContext, { kind, state }: CaseRecord): string {
  const key = `${kind}s.states.${state}`;
  const text = translate(key);
  return text === key ? '' : text;
}

/** One query, in the order given. */
export async function otherCases(context: QueryContext, records: readonly CaseRecord[]): Promise<OtherCaseView[]> {
  const ofProposals = records.filter(({ kind }) => kind === proposalLifecycle.kind).map(({ id }) => id);
  const facts = await factsOf(context, ofProposals);
  return records.map((record) => {
    const { id, kind, number, title, state, createdAt } = record;
    const known = facts.get(id);
    return {
      ...{ id, kind, number, title, state },
      stateText: stateText(context, record),
      year: Number(calendarDateOf(createdAt).slice(0, 4)),
      proposer: known?.proposer_name ?? null,
      classLetter: known?.class_letter ?? null,
      units: known?.units ?? [],
    };
  });
}
