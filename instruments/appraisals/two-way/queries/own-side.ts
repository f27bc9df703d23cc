// On which side of one row the reader would fill in a sheet; null for co-signers and for those who only look on.
import { type Actor, capacitiesInUnit, hasRole } from '#kernel/permissions';
import type { Side } from '../contract.ts';
import { appraisingOffice } from '../relations.ts';

export interface OwnRelations {
  readonly unit_id: string;
  readonly is_lead: boolean;
  readonly is_co_signer: boolean;
}

export function ownSide(actor: Actor, row: OwnRelations): Side | null {
  if (actor.onBehalfOf || !actor.personId) return null;
  if (row.is_lead) return 'proposer';
  if (row.is_co_signer) return null;
  const inUnit = capacitiesInUnit(actor, row.unit_id);
  if (inUnit.length > 0) return inUnit.some((role) => role !== 'unit-drafter') ? 'unit' : null;
  return hasRole(actor, appraisingOffice) ? 'committee' : null;
}
