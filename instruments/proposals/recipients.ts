// Who in the office is told.
import type { ActContext } from '#kernel/acts';
import { holdersOf } from '#kernel/people';

export function proposalOffice(context: ActContext): Promise<string[]> {
  return holdersOf(context.tx, { roles: ['proposal-officer'], today: context.today });
}

export function unitContacts(context: ActContext, unitIds: readonly string[]): Promise<string[]> {
  return holdersOf(context.tx, { roles: ['unit-contact'], unitIds, today: context.today });
}
