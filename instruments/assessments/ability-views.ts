import type { Ability } from '#kernel/lifecycle';
import type { Translate } from '#platform/locale';

/** What the reader may do, and why not where it is theirs but hindered. */
export const abilityViews = (abilities: readonly Ability[], translate: Translate) =>
  abilities.map(({ verb, isAllowed, refusal }) =>
    refusal
      ? { verb, isAllowed, code: refusal.code, reason: translate(`refusals.${refusal.code}`, refusal.params) }
      : { verb, isAllowed },
  );
