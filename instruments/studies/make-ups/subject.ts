// A make-up is the absentee's and the study secretary's; nobody else sees it.
import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { type Actor, actingPersonId, type Capacity, generalCapacities } from '#kernel/permissions';
import type { MakeUpState } from '../contract/vocabulary.ts';
import { keepsStudy } from '../who-sees.ts';
import { makeUpLifecycle } from './lifecycle.ts';
import type { MakeUpFacts } from './rules.ts';
import { type MakeUp, readMakeUp } from './storage.ts';

export interface MakeUpSubject extends Subject<MakeUpState, MakeUpFacts> {
  readonly makeUp: MakeUp;
}

export const seesMakeUp = (actor: Actor, personId: string): boolean =>
  keepsStudy(actor) || actingPersonId(actor) === personId;

export function makeUpCapacities(actor: Actor, personId: string): Set<Capacity> {
  const capacities = generalCapacities(actor);
  if (actingPersonId(actor) === personId) capacities.add('absentee');
  return capacities;
}

export const makeUpSubject: SubjectKind<MakeUpState, MakeUpFacts, MakeUpSubject> = {
  lifecycle: makeUpLifecycle,
  async load({ tx, actor, today }, id) {
    const record = await lockCase(tx, id);
    if (record?.kind !== makeUpLifecycle.kind) return null;
    const makeUp = await readMakeUp(tx, id);
    if (!makeUp || !seesMakeUp(actor, makeUp.personId)) return null;
    return {
      ...{ record, id, state: record.state as MakeUpState, makeUp },
      facts: { dueOn: makeUp.dueOn, today },
      capacities: makeUpCapacities(actor, makeUp.personId),
    };
  },
};
