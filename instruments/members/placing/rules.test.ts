import { describe, expect, test } from 'vitest';
import { isRefusal } from '#platform/errors';
import type { StandingPlace, StandingSeat } from './change.ts';
import { planPlacing, planSectorChange, undoProblem, type WantedPlace } from './rules.ts';

const seat: StandingSeat = {
  ...{ id: 's1', termId: 't', sectorId: 'economy', sectorName: '经济界', isStanding: false },
  ...{ startsOn: '2022-01-01', endsOn: null },
};
const inEconomy: StandingPlace = {
  ...{ id: 'p1', bodyId: 'c1', bodyName: '经济委', kind: 'special-committee', post: 'member' },
  ...{ startsOn: '2022-01-01', endsOn: null },
};
const wanted: WantedPlace = {
  ...{ name: '王晓明', body: { id: 'c2', kind: 'special-committee', endedOn: null }, post: 'member' },
  ...{ effectiveOn: '2026-11-24', isChange: false, places: [], seats: [seat], postHolder: null },
};
const plan = (changes: Partial<WantedPlace> = {}) => {
  const answer = planPlacing({ ...wanted, ...changes });
  return isRefusal(answer) ? answer.code : [answer.kind, answer.ends.map(({ id }) => id)];
};
const body = (kind: string, endedOn: string | null = null) => ({ id: 'b', kind, endedOn });

describe('placing', () => {
  test.each([
    ['in no committee yet', {}, ['placed', []]],
    ['in another committee, not said to be a change', { places: [inEconomy] }, 'second-committee'],
    ['in another committee, a change', { places: [inEconomy], isChange: true }, ['moved', ['p1']]],
    ['the former ended before', { places: [{ ...inEconomy, endsOn: '2026-11-23' }] }, ['placed', []]],
    ['the former ends that day', { places: [{ ...inEconomy, endsOn: '2026-11-24' }] }, 'second-committee'],
    [
      'the former begins that day',
      { places: [{ ...inEconomy, startsOn: '2026-11-24' }], isChange: true },
      'change-before-start',
    ],
    [
      'the former begins later',
      { places: [{ ...inEconomy, startsOn: '2026-12-01' }], isChange: true },
      'change-before-start',
    ],
    ['the same post there', { places: [{ ...inEconomy, bodyId: 'c2' }] }, 'placed-already'],
    ['another post there', { places: [{ ...inEconomy, bodyId: 'c2' }], post: 'deputy' }, ['post-changed', ['p1']]],
    ['a group besides the committee', { body: body('member-group'), places: [inEconomy] }, ['placed', []]],
    ['a post the body has not', { body: body('member-group'), post: 'convenor' }, 'post-not-of-body'],
    ['a body without members', { body: body('participating-unit') }, 'body-takes-no-members'],
    ['a body that ended', { body: body('special-committee', '2026-11-23') }, 'body-ended'],
    ['a body that ends that day', { body: body('special-committee', '2026-11-24') }, ['placed', []]],
    ['no seat that day', { effectiveOn: '2021-12-31' }, 'member-without-seat'],
    ['convenor of one’s own sector', { body: { ...body('sector'), id: 'economy' }, post: 'convenor' }, ['placed', []]],
    ['convenor of another sector', { body: body('sector'), post: 'convenor' }, 'sector-of-others'],
    ['a post somebody holds', { post: 'head', postHolder: '李青' }, 'post-taken'],
  ] as const)('%s', (_what, changes, expected) => {
    expect(plan(changes as Partial<WantedPlace>)).toEqual(expected);
  });
});

describe('changing sector', () => {
  const change = (changes: object = {}) => {
    const answer = planSectorChange({
      ...{ name: '王晓明', sectorId: 'education', effectiveOn: '2026-11-24', seats: [seat] },
      ...changes,
    });
    return isRefusal(answer) ? answer.code : answer.id;
  };
  test.each([
    ['in mid-term', {}, 's1'],
    ['to the same sector', { sectorId: 'economy' }, 'sector-same'],
    ['on the first day of the seat', { effectiveOn: '2022-01-01' }, 'two-sectors-one-day'],
    [
      'before a change already entered',
      { seats: [seat, { ...seat, id: 's2', startsOn: '2026-12-01' }] },
      'two-sectors-one-day',
    ],
    ['after the seat ended', { seats: [{ ...seat, endsOn: '2026-11-23' }] }, 'member-without-seat'],
  ])('%s', (_what, changes, expected) => {
    expect(change(changes)).toBe(expected);
  });
});

test.each([
  ['on its day', {}, null],
  ['a day later', { today: '2026-11-25' }, 'undo-day-over'],
  ['twice', { isUndone: true }, 'undone-already'],
  ['under a later change', { hasLaterChange: true }, 'undo-later-change'],
])('a change is taken back %s', (_what, changes, expected) => {
  const facts = { today: '2026-11-24', madeOn: '2026-11-24', isUndone: false, hasLaterChange: false };
  expect(undoProblem({ ...facts, ...changes })?.code ?? null).toBe(expected);
});
