// Shares, points and the rules of a round: plain values, no machine.
import { describe, expect, test } from 'vitest';
import { inspectLifecycle } from '#kernel/lifecycle';
import { isRefusal } from '#platform/errors';
import { awardStates } from './contract.ts';
import { awardLifecycle } from './lifecycle.ts';
import { votePartsOf } from './open-votes.ts';
import type { Nominee } from './round.ts';
import { type AwardFacts, canBeDecided, canBePublished, canBeVotedOn } from './rules.ts';
import { hasConflict, problemOfPoints, spreadOf, totalOf } from './scores.ts';
import { limitsOf, withinCollectiveShare } from './shares.ts';

test('the table is sound and knows the states of the contract', () => {
  expect(inspectLifecycle(awardLifecycle)).toEqual([]);
  expect(Object.keys(awardLifecycle.states)).toEqual([...awardStates]);
});

describe('shares', () => {
  test.each([
    [430, 5, 20, null, 21, 5],
    [430, 5, 0, null, 21, 0],
    [19, 5, 20, null, 0, 0],
    [20, 5, 20, null, 1, 1],
    [55, 20, 0, 8, 8, 0],
    [55, 20, 0, 30, 11, 0],
  ])(
    '%i × %i %%, %i %% collective, wish %s → %i, of them %i',
    (base, percent, collectivePercent, mostAwards, most, least) => {
      const limits = limitsOf({ base, percent, collectivePercent, mostAwards });
      expect([limits.most, limits.collectiveLeast]).toEqual([most, least]);
    },
  );

  test('a number the committee set stands where there is no share', () => {
    expect(limitsOf({ base: null, percent: null, collectivePercent: 0, mostAwards: 6 }).most).toBe(6);
  });

  test('too few collective ones chosen → others go from the last until the share is kept', () => {
    const one = (id: string, isCollective: boolean) => ({ id, isCollective });
    const chosen = [one('c', true), ...'abdef'.split('').map((id) => one(id, false))];
    expect(withinCollectiveShare(chosen, 20).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd', 'e']);
    expect(withinCollectiveShare(chosen, 0)).toHaveLength(6);
    expect(withinCollectiveShare([one('a', false)], 20)).toEqual([]);
  });
});

describe('parts of the vote', () => {
  const nominee = (id: string, isCollective: boolean) => ({ id, isCollective }) as Nominee;
  const five = ['1', '2', '3', '4', '5'].map((id) => nominee(id, false));
  const limits = limitsOf({ base: 100, percent: 5, collectivePercent: 20, mostAwards: null });
  const partsOf = (nominees: Nominee[]) => votePartsOf({ round: { awardName: '优秀提案' }, limits, nominees });

  test('collective proposals have places of their own', () => {
    expect(partsOf([nominee('c', true), ...five])).toMatchObject([
      { purpose: 'awards.collective', places: 1 },
      { purpose: 'awards.general', places: 4 },
    ]);
  });

  test('no collective one among the nominees → refused with the arithmetic', () => {
    expect(partsOf(five)).toMatchObject({ code: 'collective-nominees-missing', params: { needed: 1, present: 0 } });
  });

  test('fewer others than places → collective ones may take them', () => {
    const collective = ['c', 'd', 'e'].map((id) => nominee(id, true));
    const parts = partsOf([...collective, nominee('1', false)]);
    expect(isRefusal(parts) ? parts : parts.map(({ places }) => places)).toEqual([3, 1]);
  });
});

describe('points', () => {
  const criteria = [
    { id: 'matter', label: '选题', maximum: 20 },
    { id: 'advice', label: '建议', maximum: 30 },
  ];
  test('are out of a hundred whatever the maxima', () => {
    expect(totalOf(criteria, { matter: 20, advice: 30 })).toBe(100);
    expect(totalOf(criteria, { matter: 10, advice: 15 })).toBe(50);
  });
  test.each([
    [{ matter: 5 }, 'points-missing'],
    [{ matter: 21, advice: 1 }, 'points-too-high'],
    [{ matter: 1, advice: 1, extra: 1 }, 'points-unknown'],
  ])('%j → %s', (points, code) => {
    expect(problemOfPoints(criteria, points as Record<string, number>)).toMatchObject({ code });
  });
  test('nobody scored → no spread, never nought', () => {
    expect(spreadOf([])).toBeNull();
    expect(spreadOf([80, 90, 100])).toEqual({ mean: 90, lowest: 80, highest: 100 });
  });
  test('own proposal, own unit → excluded; strangers not', () => {
    expect(hasConflict(['person', 'unit'], ['person'])).toBe(true);
    expect(hasConflict(['a', 'unit'], ['me', 'unit'])).toBe(true);
    expect(hasConflict(['a'], ['b'])).toBe(false);
  });
});

describe('steps', () => {
  const facts: AwardFacts = {
    ...{ today: '2026-12-10', nomineeCount: 3, mostAwards: 2, unscored: 0, noticeUntil: '2026-12-09' },
    ...{ openObjections: 0, awardedCount: 1, ballots: { running: 0, tied: 0, valid: 1, parts: 1 } },
  };
  test.each<[string, Partial<AwardFacts>, string | null]>([
    ['the notice still runs on its last day', { today: '2026-12-09' }, 'notice-running'],
    ['an objection is open', { openObjections: 1 }, 'objections-open'],
    ['all were taken off', { awardedCount: 0 }, 'nobody-awarded'],
    ['everything is in order', {}, null],
  ])('%s → %s', (_what, change, code) => {
    expect(canBeDecided({ ...facts, ...change })?.code ?? null).toBe(code);
  });
  test('a tie or a vote without quorum → no public notice', () => {
    const votes = (change: object) => ({ ...facts, ballots: { ...facts.ballots, ...change } });
    expect(canBePublished(votes({ tied: 1, valid: 0 }))).toMatchObject({ code: 'vote-tied' });
    expect(canBePublished(votes({ valid: 0 }))).toMatchObject({ code: 'vote-invalid' });
    expect(canBeVotedOn(votes({ valid: 0 }))).toBeNull();
    expect(canBeVotedOn(facts)).toMatchObject({ code: 'vote-decided' });
  });
});
