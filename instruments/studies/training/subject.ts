import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { type GatheringMet, gatheringsMet } from '#kernel/gatherings';
import { generalCapacities } from '#kernel/permissions';
import type { TrainingState } from '../contract/vocabulary.ts';
import { isInside } from '../who-sees.ts';
import { trainingLifecycle } from './lifecycle.ts';
import type { TrainingFacts } from './rules.ts';
import { classRows } from './storage.ts';

export interface TrainingSubject extends Subject<TrainingState, TrainingFacts> {
  readonly sessions: readonly GatheringMet[];
}

export const factsOfTraining = (sessions: readonly GatheringMet[]): TrainingFacts => ({
  sessionCount: sessions.length,
  openCount: sessions.filter(({ isClosed }) => !isClosed).length,
});

export const trainingSubject: SubjectKind<TrainingState, TrainingFacts, TrainingSubject> = {
  lifecycle: trainingLifecycle,
  async load({ tx, actor }, id) {
    const record = await lockCase(tx, id);
    if (record?.kind !== trainingLifecycle.kind || !isInside(actor)) return null;
    const [found] = await classRows(tx, id);
    if (!found) return null;
    const sessions = await gatheringsMet(tx, { ids: found.gatheringIds });
    const state = record.state as TrainingState;
    return { record, id, state, sessions, facts: factsOfTraining(sessions), capacities: generalCapacities(actor) };
  },
};
