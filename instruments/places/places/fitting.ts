// Everything a place points to must be there: bodies, sectors, the keeper, and no plate borne twice.
import type { ActContext } from '#kernel/acts';
import { addParties, removeParties } from '#kernel/cases';
import { type Refusal, refuse } from '#platform/errors';
import type { PlaceInput } from '../contract/places.ts';
import { bodiesAmong, personIsKnown, plateBornBy } from './storage.ts';

export async function unfitPlace(
  { tx }: ActContext,
  caseId: string,
  fields: Required<PlaceInput>,
): Promise<Refusal | null> {
  const { sectorIds, hostBodyId, keeperId, plateNumber } = fields;
  const sectors = [...new Set(sectorIds)];
  if ((await bodiesAmong(tx, sectors, 'sector')) < sectors.length) return refuse('sector-unknown');
  if (hostBodyId && (await bodiesAmong(tx, [hostBodyId], null)) === 0) return refuse('place-host-unknown');
  if (keeperId && !(await personIsKnown(tx, keeperId))) return refuse('place-person-unknown');
  const other = await plateBornBy(tx, plateNumber, caseId);
  return other ? refuse('plate-number-taken', { plate: plateNumber, place: other }) : null;
}

export async function nameKeeper(
  { tx, now }: ActContext,
  caseId: string,
  { before, next }: { before: string | null; next: string | null },
): Promise<void> {
  if (before === next) return;
  if (before) await removeParties(tx, { caseId, partyIds: [before], relation: 'keeper' });
  if (next) await addParties(tx, { caseId, partyKind: 'person', partyIds: [next], relation: 'keeper' }, now);
}
