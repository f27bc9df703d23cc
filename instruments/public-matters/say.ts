// An ability in the reader's language; the reason is the text of its refusal.
import type { QueryContext } from '#kernel/acts';
import { type Ability, abilities, type Lifecycle, type Meeting } from '#kernel/lifecycle';
import type { AbilityView } from '#kernel/recommendations';

export const said =
  ({ translate }: Pick<QueryContext, 'translate'>) =>
  ({ verb, isAllowed, refusal }: Ability): AbilityView =>
    refusal
      ? { verb, isAllowed, code: refusal.code, reason: translate(`refusals.${refusal.code}`, refusal.params) }
      : { verb, isAllowed };

export const saidAbilities = <State extends string, Facts>(
  context: QueryContext,
  lifecycle: Lifecycle<State, Facts>,
  meeting: Meeting<State, Facts>,
): AbilityView[] => abilities(lifecycle, meeting).map(said(context));
