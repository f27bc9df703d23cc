// The papers of a rung: handed in by whoever proposes it, and open to named roles and the member concerned alone.
import type { ActContext } from '#kernel/acts';
import { addParties } from '#kernel/cases';
import { holdersOf } from '#kernel/people';
import { attachFiles } from '#platform/files';
import { freeFiles } from './storage.ts';
import { namedRoles } from './who-sees.ts';

/** False where a file is somebody else's or belongs to another matter. */
export async function keepFiles(context: ActContext, caseId: string, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const { tx, actor, now, today } = context;
  if ((await freeFiles(tx, { ids, personId: actor.personId })) < ids.length) return false;
  await attachFiles(tx, { tenantId: actor.tenantId, ids, caseId });
  // Named on the case, so that the papers open for them as evidence does elsewhere.
  const partyIds = await holdersOf(tx, { roles: namedRoles, today });
  await addParties(tx, { caseId, partyIds, partyKind: 'person', relation: 'named-staff' }, now);
  return true;
}
