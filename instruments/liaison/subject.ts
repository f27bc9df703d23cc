// What an act on a pair is given: the locked case, the pair, which of the two one is.
import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { type Actor, actingPersonId, type Capacity, generalCapacities } from '#kernel/permissions';
import type { PairState } from './contract.ts';
import { pairLifecycle } from './lifecycle.ts';
import { type Pair, readPair } from './storage.ts';
import { keepsLiaison } from './who-sees.ts';

export interface PairSubject extends Subject<PairState, object> {
  readonly pair: Pair;
}

export function partOf(actor: Actor, { contactorId, contacteeId }: Pick<Pair, 'contactorId' | 'contacteeId'>) {
  const own = actingPersonId(actor);
  if (own === null) return null;
  if (own === contactorId) return 'contactor' as const;
  return own === contacteeId ? ('contactee' as const) : null;
}

export function pairCapacities(actor: Actor, pair: Pair): Set<Capacity> {
  const capacities = generalCapacities(actor);
  const part = partOf(actor, pair);
  return part ? capacities.add(part) : capacities;
}

export const seesPair = (actor: Actor, pair: Pair): boolean => keepsLiaison(actor) || partOf(actor, pair) !== null;

export const pairSubject: SubjectKind<PairState, object, PairSubject> = {
  lifecycle: pairLifecycle,
  async load({ tx, actor }, id) {
    const record = await lockCase(tx, id);
    const pair = record?.kind === pairLifecycle.kind ? await readPair(tx, id) : null;
    if (!record || !pair || !seesPair(actor, pair)) return null;
    return { record, id, state: record.state as PairState, pair, facts: {}, capacities: pairCapacities(actor, pair) };
  },
};
