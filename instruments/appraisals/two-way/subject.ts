// What an act on a two-way appraisal is given: the locked case, its opinions, and the facts for the rules.
import type { ActContext, Subject, SubjectKind } from '#kernel/acts';
import { audiencesOf, lockCase, partiesOf } from '#kernel/cases';
import { gradeBounds } from '../grade-bounds.ts';
import type { Opinion, TwoWayAppraisal } from './appraisal.ts';
import type { Side, TwoWayState } from './contract.ts';
import { twoWayLifecycle } from './lifecycle.ts';
import { placeOf } from './relations.ts';
import type { TwoWayFacts } from './rules.ts';
import { scoresOf } from './scores.ts';
import { opinionsOf, readAppraisal, remarksOf } from './storage.ts';

export interface TwoWaySubject extends Subject<TwoWayState, TwoWayFacts> {
  readonly appraisal: TwoWayAppraisal;
  readonly opinions: readonly Opinion[];
  readonly side: Side | null;
  readonly proposerIds: readonly string[];
}

export type TwoWayReading = Pick<ActContext, 'tx' | 'actor' | 'settings' | 'today'>;

export interface FactsWanted {
  readonly appraisal: TwoWayAppraisal;
  readonly opinions: readonly Opinion[];
  readonly hasRemarked: boolean;
}

export function factsOf({ settings, today }: TwoWayReading, wanted: FactsWanted): TwoWayFacts {
  const { appraisal, opinions, hasRemarked } = wanted;
  const { handling, proposal } = scoresOf(opinions, gradeBounds(settings));
  return {
    today,
    closesOn: appraisal.closesOn,
    sidesIn: opinions.map(({ side }) => side),
    hasRemarked,
    handlingGrade: handling?.grade ?? null,
    proposalGrade: proposal?.grade ?? null,
    isRenewedReplyAsked: appraisal.renewedReplyAskedAt !== null,
    isAdvised: appraisal.advisedAt !== null,
  };
}

export const twoWaySubject: SubjectKind<TwoWayState, TwoWayFacts, TwoWaySubject> = {
  lifecycle: twoWayLifecycle,
  async load(context, id) {
    const { tx, actor } = context;
    const record = await lockCase(tx, id);
    if (record?.kind !== twoWayLifecycle.kind) return null;
    const [appraisal, parties] = [await readAppraisal(tx, id), await partiesOf(tx, id)];
    if (!appraisal) return null;
    const { side, capacities } = placeOf(actor, parties, appraisal.unitId);
    if (side === null && !audiencesOf(actor).includes(record.audience)) return null;
    const opinions = await opinionsOf(tx, [id]);
    const remarks = await remarksOf(tx, id);
    const hasRemarked = remarks.some(({ personId }) => personId === actor.personId);
    const facts = factsOf(context, { appraisal, opinions, hasRemarked });
    const proposerIds = parties.filter(({ partyKind }) => partyKind === 'person').map(({ partyId }) => partyId);
    const state = record.state as TwoWayState;
    return { record, id, state, facts, capacities, appraisal, opinions, side, proposerIds };
  },
};
