// The other case of a pair: one the actor may see, and not the same one.
import { expressionBuilder } from 'kysely';
import type { ActContext } from '#kernel/acts';
import { type CaseRecord, type CaseTables, caseOf, visibleTo } from '#kernel/cases';
import { type Transaction, tables } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';

/** Of the given cases those the actor may see, by id. */
export async function seenAmong(
  tx: Transaction,
  actor: ActContext['actor'],
  ids: readonly string[],
): Promise<Map<string, CaseRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await tables<CaseTables>(tx)
    .selectFrom('case')
    .selectAll()
    .where('id', 'in', [...ids])
    .where(visibleTo(actor)(expressionBuilder<CaseTables, 'case'>()))
    .execute();
  return new Map(rows.map((row) => [row.id, caseOf(row)]));
}

export async function otherCase(
  { tx, actor }: Pick<ActContext, 'tx' | 'actor'>,
  { ownId, otherId }: { ownId: string; otherId: string },
): Promise<CaseRecord | Refusal> {
  if (ownId === otherId) return refuse('other-is-itself');
  const found = (await seenAmong(tx, actor, [otherId])).get(otherId);
  return found && found.kind !== 'register' ? found : refuse('other-unknown');
}
