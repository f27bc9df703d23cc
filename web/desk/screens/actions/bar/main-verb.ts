import type { AbilityView } from '#kernel/recommendations/contract';
import type { VerbLook } from './verb-look.ts';

export interface ShownVerb {
  look: VerbLook;
  ability: AbilityView;
  isMain: boolean;
}

/** The server's abilities in the bar's order, the main one first. `preferred` is what the office recommended. */
export function shownVerbs(
  looks: readonly VerbLook[],
  abilities: readonly AbilityView[],
  preferred?: string,
): ShownVerb[] {
  const shown = looks.flatMap((look) => {
    const ability = abilities.find(({ verb }) => verb === look.verb);
    return ability ? [{ look, ability }] : [];
  });
  const candidates = shown.filter(({ look, ability }) => ability.isAllowed && !look.isAside);
  const main = candidates.find(({ look }) => look.verb === preferred) ?? candidates[0];
  const inOrder = main ? [main, ...shown.filter((one) => one !== main)] : shown;
  const allowedFirst = inOrder.toSorted((a, b) => Number(b.ability.isAllowed) - Number(a.ability.isAllowed));
  return allowedFirst.map((one) => ({ ...one, isMain: one === main }));
}
