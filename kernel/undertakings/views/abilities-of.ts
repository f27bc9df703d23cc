import type { QueryContext } from '#kernel/acts';
import { abilities } from '#kernel/lifecycle';
import type { AbilityView } from '#kernel/recommendations';
import { undertakingLifecycle } from '../lifecycle.ts';
import { capacitiesAt } from '../subject.ts';
import type { Undertaking } from '../undertaking.ts';
import { factsOfHandling } from './facts-of-handling.ts';
import type { HandlingViews, HandlingWanted } from './undertaking-views.ts';

export interface Showing extends HandlingViews {
  readonly context: QueryContext;
  readonly wanted: HandlingWanted;
}

export function peopleOf(one: Undertaking, { handling, reader }: HandlingViews) {
  const person = (id: string | null) => {
    const found = id ? handling.persons.get(id) : undefined;
    return found ? { ...found, phone: reader.isConcerned ? found.phone : null } : null;
  };
  return { leader: person(one.leaderId), drafter: person(one.drafterId), contact: person(one.contactId) };
}

export function abilitiesOf(one: Undertaking, { context, wanted, handling }: Showing): AbilityView[] {
  const { kind, proposerIds, recommendationIds } = wanted;
  const capacities = capacitiesAt(context.actor, {
    undertaking: one,
    siblings: handling.undertakings,
    proposerIds,
    officeRoles: kind.officeRoles,
  });
  const facts = factsOfHandling(context, one, { handling, kind, recommendationIds });
  return abilities(undertakingLifecycle, { state: one.state, capacities, facts }).map(wanted.say);
}
