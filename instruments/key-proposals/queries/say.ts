import type { QueryContext } from '#kernel/acts';
import type { Ability } from '#kernel/lifecycle';
import type { AbilityView } from '#kernel/recommendations';

/** An ability in the reader's language; the reason is the text of its refusal. */
export const sayer =
  ({ translate }: Pick<QueryContext, 'translate'>) =>
  ({ verb, isAllowed, refusal }: Ability): AbilityView =>
    refusal
      ? { verb, isAllowed, code: refusal.code, reason: translate(`refusals.${refusal.code}`, refusal.params) }
      : { verb, isAllowed };
