// What the acts on accounts have in common: whose account it is, by whom, and that the act's own event is the record.
import type { ActContext } from '#kernel/acts';
import { defaultIdentityPolicy } from '#platform/identity';

export const administered = ({ actor, now }: ActContext, accountId: string) => ({
  tenantId: actor.tenantId,
  accountId,
  byAccountId: actor.accountId,
  // The event of the administrator's act, written in the same transaction, tells all of it.
  record: async () => undefined,
  now,
});

export const startPasswordPolicy = defaultIdentityPolicy;
export const keeper = ['system-administrator'] as const;
