import type { ActContext } from '#kernel/acts';
import { holdersOf } from '#kernel/people';

/** Who may approve: not whom it concerns, nor who proposed it. */
export async function approversOf({ tx, today }: ActContext, not: readonly (string | null)[]): Promise<string[]> {
  const ids = await holdersOf(tx, { roles: ['secretary-general', 'chairpersons-council'], today });
  return ids.filter((id) => !not.includes(id));
}
