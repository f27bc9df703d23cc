// What an act on an addition is given.
import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import type { OutsideState } from '../contract/vocabulary.ts';
import type { Deciding } from '../own-matter.ts';
import { matterCapacities, seesMatter, sightOf } from '../who-sees.ts';
import { outsideLifecycle } from './lifecycle.ts';
import { type OwnDeed, readOwnDeeds } from './storage.ts';

export interface OutsideSubject extends Subject<OutsideState, Deciding> {
  readonly added: OwnDeed;
}

export const outsideSubject: SubjectKind<OutsideState, Deciding, OutsideSubject> = {
  lifecycle: outsideLifecycle,
  async load({ tx, actor }, id) {
    const record = await lockCase(tx, id);
    const [added] = record?.kind === outsideLifecycle.kind ? await readOwnDeeds(tx, { id, limit: 1 }) : [];
    if (!record || !added) return null;
    const matter = { personId: added.personId, bodyId: added.organiserId };
    if (!seesMatter(actor, matter)) return null;
    const facts = { isOwnMatter: sightOf(actor, added.personId) === 'own' };
    const capacities = matterCapacities(actor, matter, 'organiser');
    return { record, id, state: record.state as OutsideState, added, facts, capacities };
  },
};
