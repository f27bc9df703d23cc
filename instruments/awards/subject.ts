// What an act on a round of awards is given: the locked case, the round, its limits and votes, the facts for the rules.
import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { capacitiesAt, isSeenBy } from './capacities.ts';
import type { AwardState } from './contract.ts';
import { awardLifecycle } from './lifecycle.ts';
import type { AwardFacts } from './rules.ts';
import { type Standing, standingOf } from './standing.ts';
import { readRound } from './storage.ts';

export interface AwardSubject extends Subject<AwardState, AwardFacts>, Omit<Standing, 'facts'> {}

export const awardSubject: SubjectKind<AwardState, AwardFacts, AwardSubject> = {
  lifecycle: awardLifecycle,
  async load({ tx, actor, today }, id) {
    const record = await lockCase(tx, id);
    if (record?.kind !== awardLifecycle.kind) return null;
    const round = await readRound(tx, id);
    if (!round) return null;
    const capacities = capacitiesAt(actor, round);
    if (!isSeenBy(actor, record, capacities)) return null;
    const state = record.state as AwardState;
    return { record, id, state, capacities, ...(await standingOf(tx, { round, state, today })) };
  },
};
