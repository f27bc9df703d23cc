import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { type Actor, actingPersonId, generalCapacities } from '#kernel/permissions';
import type { AdoptionBulletinState } from '../contract/adoption-bulletins.ts';
import { seesDesk } from '../who-sees.ts';
import { adoptionBulletinLifecycle } from './lifecycle.ts';
import type { AdoptionBulletinFacts } from './rules.ts';
import { type AdoptionBulletin, readAdoptionBulletin } from './storage.ts';

export interface AdoptionBulletinSubject extends Subject<AdoptionBulletinState, AdoptionBulletinFacts> {
  readonly bulletin: AdoptionBulletin;
}

export const adoptionBulletinFacts = (actor: Actor, { draftedBy }: AdoptionBulletin): AdoptionBulletinFacts => ({
  hasDrafted: draftedBy !== null && draftedBy === actingPersonId(actor),
});

export const adoptionBulletinSubject: SubjectKind<
  AdoptionBulletinState,
  AdoptionBulletinFacts,
  AdoptionBulletinSubject
> = {
  lifecycle: adoptionBulletinLifecycle,
  async load({ tx, actor }, id) {
    if (!seesDesk(actor)) return null;
    const record = await lockCase(tx, id);
    const bulletin = record?.kind === adoptionBulletinLifecycle.kind ? await readAdoptionBulletin(tx, id) : null;
    if (!record || !bulletin) return null;
    const state = record.state as AdoptionBulletinState;
    return {
      record,
      id,
      state,
      bulletin,
      facts: adoptionBulletinFacts(actor, bulletin),
      capacities: generalCapacities(actor),
    };
  },
};
