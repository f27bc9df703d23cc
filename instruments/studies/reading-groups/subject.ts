import type { Subject, SubjectKind } from '#kernel/acts';
import { type CaseParty, lockCase, partiesOf } from '#kernel/cases';
import type { ReadingGroupState } from '../contract/vocabulary.ts';
import { isInside } from '../who-sees.ts';
import { groupCapacities, leadersIn } from './group.ts';
import { readingGroupLifecycle } from './lifecycle.ts';
import type { GroupFacts } from './rules.ts';

export interface ReadingGroupSubject extends Subject<ReadingGroupState, GroupFacts> {
  readonly parties: readonly CaseParty[];
}

export const readingGroupSubject: SubjectKind<ReadingGroupState, GroupFacts, ReadingGroupSubject> = {
  lifecycle: readingGroupLifecycle,
  async load({ tx, actor }, id) {
    const record = await lockCase(tx, id);
    if (record?.kind !== readingGroupLifecycle.kind || !isInside(actor)) return null;
    const parties = await partiesOf(tx, id);
    const facts = { leaderCount: leadersIn(parties).length };
    const state = record.state as ReadingGroupState;
    return { record, id, state, parties, facts, capacities: groupCapacities(actor, parties) };
  },
};
