import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { type StandingItem, standingItemsOf } from '#kernel/gatherings';
import { generalCapacities } from '#kernel/permissions';
import type { StudyTopicState } from '../contract/vocabulary.ts';
import { isInside } from '../who-sees.ts';
import { studyTopicLifecycle } from './lifecycle.ts';
import type { StudyTopicFacts } from './rules.ts';

export interface StudyTopicSubject extends Subject<StudyTopicState, StudyTopicFacts> {
  readonly item: StandingItem;
}

export const studyTopicSubject: SubjectKind<StudyTopicState, StudyTopicFacts, StudyTopicSubject> = {
  lifecycle: studyTopicLifecycle,
  async load({ tx, actor }, id) {
    const record = await lockCase(tx, id);
    if (record?.kind !== studyTopicLifecycle.kind || !isInside(actor)) return null;
    const [item] = await standingItemsOf(tx, [id]);
    if (!item) return null;
    const state = record.state as StudyTopicState;
    return { record, id, state, item, facts: item, capacities: generalCapacities(actor) };
  },
};
