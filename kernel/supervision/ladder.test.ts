// The ladder day by day: from a missed date upwards, resting, paused, extended, ended.
import { describe, expect, test } from 'vitest';
import { nationalCalendar } from '#kernel/deadlines';
import { shippedSettings } from '#platform/settings';
import { type LadderRules, ladderOf, type TakenStep, type Watched } from './ladder.ts';
import { ladderRules } from './settings.ts';

const shipped = ladderRules(shippedSettings);
/** A Tuesday; with the shipped numbers the reminder is due on Wednesday the 25th. */
const dueOn = '2026-11-24';
const watched = (given: Partial<Watched> = {}): Watched => ({
  ...{ dueOn, round: 0, clockState: 'running', isOwn: false, taken: [] },
  ...given,
});
const took = (step: TakenStep['step'], takenOn: string, untilOn: string | null = null): TakenStep => ({
  ...{ step, round: 0, takenOn, untilOn },
});
const on = (today: string, given: Partial<Watched> = {}, rules: LadderRules = shipped) =>
  ladderOf(watched(given), { rules, calendar: nationalCalendar, today });
const nextOn = (today: string, given: Partial<Watched> = {}, rules?: LadderRules) => {
  const { next } = on(today, given, rules);
  return next && [next.step, next.dueOn, next.isDue];
};

describe('upwards, a working day count after the rung before', () => {
  test.each<[string, string, TakenStep[], [string, string, boolean]]>([
    ['on the day itself', '2026-11-24', [], ['remind', '2026-11-25', false]],
    ['the day after', '2026-11-25', [], ['remind', '2026-11-25', true]],
    ['reminded', '2026-11-26', [took('remind', '2026-11-25')], ['phone', '2026-11-30', false]],
    ['reminded long before the date', '2026-11-26', [took('remind', '2026-11-18')], ['phone', '2026-11-27', false]],
    ['telephoned', '2026-12-07', [took('phone', '2026-11-30')], ['notice', '2026-12-07', true]],
    [
      'a rung left out is not gone back to',
      '2026-12-02',
      [took('notice', '2026-12-01')],
      ['leader', '2026-12-08', false],
    ],
  ])('%s', (_circumstance, today, taken, expected) => {
    expect(nextOn(today, { taken })).toEqual(expected);
  });

  test('after the last rung there is none', () => {
    const taken = [took('leader', '2026-12-08')];
    expect(on('2026-12-30', { taken })).toMatchObject({ next: null, state: 'reported', standing: 'late' });
  });
});

describe('it rests until the dates that were named have passed', () => {
  test.each<[string, TakenStep[], string, string]>([
    ['a promise on the telephone', [took('phone', '2026-11-30', '2026-12-18')], 'promised', '2026-12-21'],
    ['put off', [took('phone', '2026-11-30'), took('put-off', '2026-12-01', '2026-12-11')], 'put-off', '2026-12-14'],
    [
      'the notice answered with a new date',
      [took('notice', '2026-12-01', '2026-12-08'), took('answer', '2026-12-03', '2026-12-25')],
      'answered',
      '2026-12-28',
    ],
  ])('%s', (_circumstance, taken, why, nextDueOn) => {
    const { rest, next } = on('2026-12-04', { taken });
    expect([rest?.why, next?.dueOn, next?.isDue]).toEqual([why, nextDueOn, false]);
  });

  test('the leaders hear of it only when the time to answer the notice is over', () => {
    const taken = [took('notice', '2026-12-01', '2026-12-18')];
    expect(nextOn('2026-12-18', { taken })).toEqual(['leader', '2026-12-21', false]);
    expect(nextOn('2026-12-21', { taken })).toEqual(['leader', '2026-12-21', true]);
  });
});

describe('it runs from the clock', () => {
  test('a paused clock takes no rung', () => {
    expect(on('2026-12-10', { clockState: 'paused' })).toMatchObject({ standing: 'paused', next: { isDue: false } });
  });

  test('a clock that stopped ends it', () => {
    const ended = on('2026-12-10', { clockState: 'stopped', taken: [took('notice', '2026-12-01', '2026-12-08')] });
    expect(ended).toMatchObject({ standing: 'ended', next: null, rest: null, answerBy: null });
  });

  test('an extended clock begins anew', () => {
    const taken = [took('remind', '2026-11-25'), took('notice', '2026-12-01', '2026-12-08')];
    const extended = on('2026-12-10', { round: 1, dueOn: '2026-12-09', taken });
    expect(extended).toMatchObject({ state: 'watched', next: { step: 'remind', dueOn: '2026-12-10', isDue: true } });
  });

  test('our own desk is reminded and nothing more', () => {
    expect(nextOn('2026-11-25', { isOwn: true })).toEqual(['remind', '2026-11-25', true]);
    expect(nextOn('2026-12-25', { isOwn: true, taken: [took('remind', '2026-11-25')] })).toBeNull();
  });
});

test('a committee without the telephone rung goes from the reminder to the notice', () => {
  const rungs = shipped.rungs.map((rung) => (rung.step === 'phone' ? { ...rung, isUsed: false } : rung));
  const rules = { ...shipped, rungs };
  expect(nextOn('2026-11-26', { taken: [took('remind', '2026-11-25')] }, rules)?.[0]).toBe('notice');
});
