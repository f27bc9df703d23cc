// What an act on a matter is given: the locked case, the matter, what it became, in what capacity somebody meets it.
import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { type Actor, actingPersonId, type Capacity, generalCapacities, isSystem } from '#kernel/permissions';
import type { MatterState } from '../contract/vocabulary.ts';
import { keepsPlaces } from '../who-sees.ts';
import { matterLifecycle } from './lifecycle.ts';
import type { MatterFacts } from './rules.ts';
import { type Matter, readMatter, turnedInto } from './storage.ts';

export interface MatterSubject extends Subject<MatterState, MatterFacts> {
  readonly matter: Matter;
}

/** What was said to a member in confidence is theirs until they bring it to a place or hand it over. */
export function seesMatter(actor: Actor, matter: Matter): boolean {
  const own = actingPersonId(actor);
  const isOwn = own !== null && (matter.receiverId === own || matter.keeperId === own);
  const isOffices = matter.placeId !== null || matter.wasHandedOver;
  return isSystem(actor) || isOwn || (isOffices && keepsPlaces(actor));
}

export function matterCapacities(actor: Actor, matter: Matter): Set<Capacity> {
  const own = actingPersonId(actor);
  const capacities = generalCapacities(actor);
  if (own !== null && matter.receiverId === own) capacities.add('receiver');
  if (own !== null && matter.keeperId === own) capacities.add('keeper');
  return capacities;
}

export const matterSubject: SubjectKind<MatterState, MatterFacts, MatterSubject> = {
  lifecycle: matterLifecycle,
  async load({ tx, actor }, id) {
    const record = await lockCase(tx, id);
    const matter = record?.kind === matterLifecycle.kind ? await readMatter(tx, id) : null;
    if (!record || !matter || !seesMatter(actor, matter)) return null;
    const state = record.state as MatterState;
    const facts = { turnedInto: await turnedInto(tx, { caseId: id, state, title: record.title }) };
    return { record, id, state, matter, facts, capacities: matterCapacities(actor, matter) };
  },
};
