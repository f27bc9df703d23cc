// The tables of all lives, found as the check finds them, and the act that belongs to each row.
import type { Act, ActRegistry } from '#kernel/acts';
import { type Lifecycle, type Transition, targetsOf } from '#kernel/lifecycle';
import { lifecyclesOfTheHouse } from '../../../tools/check/lifecycles-of-the-house.ts';

export type Table = Lifecycle<string, never>;
export type Row = Transition<string, never>;

export interface Tables {
  readonly byKind: ReadonlyMap<string, Table>;
  /** The rows an act may be, by what it writes into the record. */
  rowsOf(act: Act): readonly Row[];
  /** Acts that leave this state, by its table. */
  actsFrom(kind: string, state: string): readonly Act[];
}

export async function tablesOfTheHouse(acts: ActRegistry): Promise<Tables> {
  const byKind = new Map((await lifecyclesOfTheHouse()).map(({ lifecycle }) => [lifecycle.kind, lifecycle as Table]));
  const rows = new Map<string, Row[]>();
  for (const { kind, transitions } of byKind.values())
    for (const row of transitions) rows.set(`${kind}.${row.event}`, [...(rows.get(`${kind}.${row.event}`) ?? []), row]);
  const rowsOf = (act: Act): readonly Row[] => rows.get(act.event) ?? [];
  const all = [...acts.values()];
  return {
    byKind,
    rowsOf,
    actsFrom: (kind, state) =>
      all.filter((act) => act.event.startsWith(`${kind}.`) && rowsOf(act).some(({ from }) => from.includes(state))),
  };
}

/** Whether the table leads from the one state to the other, by any row or by these. */
export const leads = (rows: readonly Row[], from: string, to: string): boolean =>
  rows.some((row) => row.from.includes(from) && (row.to === 'same' ? from === to : targetsOf(row).includes(to)));
