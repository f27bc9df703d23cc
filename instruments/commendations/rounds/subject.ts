import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import type { RoundState } from './contract.ts';
import { roundLifecycle } from './lifecycle.ts';
import type { RoundFacts } from './rules.ts';
import { type Round, readRound } from './storage.ts';
import { capacitiesAt, isSeenBy } from './who-sees.ts';

export interface RoundSubject extends Subject<RoundState, RoundFacts> {
  readonly round: Round;
}

export const factsOf = ({ nominees, noticeUntil, objections }: Round, today: string): RoundFacts => ({
  ...{ today, noticeUntil, nominees: nominees.length },
  openObjections: objections.filter(({ outcome }) => outcome === null).length,
  listed: nominees.filter(({ outcome }) => outcome === 'listed').length,
});

export const roundSubject: SubjectKind<RoundState, RoundFacts, RoundSubject> = {
  lifecycle: roundLifecycle,
  async load({ tx, actor, today }, id) {
    const record = await lockCase(tx, id);
    if (record?.kind !== roundLifecycle.kind || !isSeenBy(actor, record)) return null;
    const round = await readRound(tx, id);
    if (!round) return null;
    const state = record.state as RoundState;
    return { record, id, state, round, capacities: capacitiesAt(actor), facts: factsOf(round, today) };
  },
};
