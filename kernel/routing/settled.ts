// What was decided in the end, as pieces of SQL: the unit that answers (after transfers and mergers), and the category.
import { sql } from '#platform/database';
import type { RoutedKind } from './routed-kind.ts';

/** The first answering unit of the case `"case"`, as it stands today; no row while none is given. */
export const settledUnit = sql`select app.unit_on(u.unit_id, null) as label, u.assigned_at as at
  from undertaking u where u.tenant_id = "case".tenant_id and u.case_id = "case".id
    and u.role <> 'co' and u.state not in ('proposed', 'transferred')
  order by u.position, u.id limit 1`;

/** All answering units of the case: with separate answers each of them is right. */
export const settledUnits = sql`select array_agg(app.unit_on(u.unit_id, null)) as labels
  from undertaking u where u.tenant_id = "case".tenant_id and u.case_id = "case".id
    and u.role <> 'co' and u.state not in ('proposed', 'transferred')`;

export const isOneOf = (kinds: readonly RoutedKind[]) =>
  sql`"case".kind = any(${kinds.map(({ kind }) => kind)}::text[])`;

export const isSettled = (kinds: readonly RoutedKind[]) =>
  sql`"case".state = any(${kinds.flatMap(({ settledStates }) => settledStates)}::text[])`;
