// What an act on a point is given: the locked case, the point, in what capacity somebody meets it.
import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { type Actor, actingPersonId, type Capacity, generalCapacities } from '#kernel/permissions';
import type { PointState } from '../contract/vocabulary.ts';
import { readsMatters } from '../who-sees.ts';
import { pointLifecycle } from './lifecycle.ts';
import type { Point } from './point.ts';
import type { PointFacts } from './rules.ts';
import { readPoint } from './storage.ts';

export interface PointSubject extends Subject<PointState, PointFacts> {
  readonly point: Point;
}

export const factsOf = ({ address, inChargeIds }: Point): PointFacts => ({ address, inCharge: inChargeIds.length });

export function pointCapacities(actor: Actor, point: Point): Set<Capacity> {
  const own = actingPersonId(actor);
  const capacities = generalCapacities(actor);
  if (own !== null && point.inChargeIds.includes(own)) capacities.add('in-charge');
  return capacities;
}

export const pointSubject: SubjectKind<PointState, PointFacts, PointSubject> = {
  lifecycle: pointLifecycle,
  async load({ tx, actor }, id) {
    const record = await lockCase(tx, id);
    const point = record?.kind === pointLifecycle.kind ? await readPoint(tx, id) : null;
    if (!record || !point) return null;
    const capacities = pointCapacities(actor, point);
    if (!readsMatters(actor) && !capacities.has('in-charge')) return null;
    return { record, id, state: record.state as PointState, point, facts: factsOf(point), capacities };
  },
};
