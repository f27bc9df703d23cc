// Who in the units and offices is told.
import type { ActContext } from '#kernel/acts';
import { holdersOf } from '#kernel/people';
import type { Role } from '#kernel/permissions';
import type { UndertakingSubject } from './subject.ts';
import type { UndertakenKind } from './undertaken-kind.ts';
import { isActive, type Undertaking } from './undertaking.ts';

/** The persons appointed for the undertaking, else everybody who receives for the unit. */
export async function unitDesk(context: ActContext, undertaking: Undertaking): Promise<string[]> {
  const appointed = [undertaking.drafterId, undertaking.contactId].filter((id) => id !== null);
  if (appointed.length > 0) return appointed;
  return unitHolders(context, [undertaking.unitId], ['unit-contact']);
}

export function unitHolders(
  context: ActContext,
  unitIds: readonly string[],
  roles: readonly Role[],
): Promise<string[]> {
  return holdersOf(context.tx, { roles, unitIds, today: context.today });
}

export async function unitLeader(context: ActContext, undertaking: Undertaking): Promise<string[]> {
  if (undertaking.leaderId) return [undertaking.leaderId];
  return unitHolders(context, [undertaking.unitId], ['unit-leader']);
}

/** The supervision office, or the office of a kind that has its own. */
export function supervisionOffice(context: ActContext, kind?: UndertakenKind): Promise<string[]> {
  return holdersOf(context.tx, { roles: kind?.officeRoles ?? ['supervision-officer'], today: context.today });
}

export function proposalOffice(context: ActContext): Promise<string[]> {
  return holdersOf(context.tx, { roles: ['proposal-officer'], today: context.today });
}

export async function coUnitDesks(context: ActContext, { siblings }: UndertakingSubject): Promise<string[]> {
  const unitIds = siblings.filter((other) => other.role === 'co' && isActive(other)).map((other) => other.unitId);
  return unitIds.length === 0 ? [] : unitHolders(context, unitIds, ['unit-contact', 'unit-drafter']);
}
