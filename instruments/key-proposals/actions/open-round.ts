import { defineCreation } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { openRoundInput } from '../contract.ts';
import { roundLifecycle } from '../lifecycle.ts';
import { insertRound, isYearTaken } from '../storage/rounds.ts';

/** Begins the year's round: nominations are collected from committees and parties. */
export const openRound = defineCreation({
  name: 'key-proposals.open-round',
  kind: roundLifecycle.kind,
  event: 'opened',
  initial: { state: roundLifecycle.initial, turn: roundLifecycle.states.collecting.turn },
  who: ['proposal-officer', 'proposal-committee-head'],
  input: openRoundInput,
  title: ({ year }) => `${year}年重点提案遴选`,
  async create({ tx }, { id: caseId }, input) {
    if (await isYearTaken(tx, input.year)) return refuse('round-exists', { year: input.year });
    const ids = input.criteria.map(({ id }) => id);
    if (new Set(ids).size < ids.length) return refuse('criterion-twice');
    await insertRound(tx, { caseId, ...input });
    return { payload: { year: input.year, criteria: input.criteria }, shell: { audience: 'office' } };
  },
});
