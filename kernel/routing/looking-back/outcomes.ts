// What was suggested beside what was decided: derived whenever it is asked, so a transfer or a merger counts at once.
import { sql, type Transaction } from '#platform/database';
import type { Target } from '../contract.ts';
import type { RoutedKind } from '../routed-kind.ts';
import { isOneOf, isSettled, settledUnits } from '../settled.ts';

export interface Outcome {
  readonly caseId: string;
  readonly number: string | null;
  readonly title: string;
  readonly month: string;
  readonly isSure: boolean;
  /** As they stand today. */
  readonly suggested: readonly string[];
  /** Empty while nothing is decided. */
  readonly chosen: readonly string[];
}

/** The last ones; the figures are of these. */
const lookedAt = 3_000;

export async function outcomesOf(tx: Transaction, kinds: readonly RoutedKind[], target: Target): Promise<Outcome[]> {
  const chosen =
    target === 'unit'
      ? sql`coalesce((select labels from (${settledUnits}) settled), '{}')`
      : sql`case when ${isSettled(kinds)} and "case".category_id is not null then array["case".category_id] else '{}' end`;
  const today = target === 'unit' ? sql`app.unit_on(given.id, null)` : sql`given.id`;
  const { rows } = await sql<Outcome>`select "case".id as "caseId", "case".number, "case".title,
      to_char(shown.at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, shown.is_sure as "isSure",
      array(select ${today} from unnest(shown.suggested) with ordinality as given (id, place) order by given.place)
        as suggested,
      ${chosen}::uuid[] as chosen
    from routing_suggestion shown
    join "case" on "case".tenant_id = shown.tenant_id and "case".id = shown.case_id
    where shown.target = ${target} and ${isOneOf(kinds)} and "case".state <> 'withdrawn'
    order by shown.at desc limit ${lookedAt}`.execute(tx);
  return rows;
}
