import { describe, expect, test } from 'vitest';
import type { Opinion } from './appraisal.ts';
import { sides } from './contract.ts';
import { defaultSheets } from './default-sheets.ts';
import { visibleOpinions, visibleRemarks } from './disclosure.ts';
import { canAdvise, canAskRenewedReply, canFillAsUnit, isSoundSheet, type TwoWayFacts, totalOf } from './rules.ts';
import { scoresOf, stateAfterDisclosure } from './scores.ts';
import { handlingByUnit, tallyOf } from './totals.ts';

const facts: TwoWayFacts = {
  ...{ today: '2026-11-24', closesOn: '2026-12-04', sidesIn: [], hasRemarked: false },
  ...{ handlingGrade: null, proposalGrade: null, isRenewedReplyAsked: false, isAdvised: false },
};
const full = { leadership: 20, consultation: 20, reply: 30, result: 30, praise: 0 };

describe('a sheet', () => {
  test.each(sides)('that ships for the %s → is sound', (side) => {
    expect(isSoundSheet(defaultSheets[side])).toBeNull();
  });

  test('comes to 100 with points that add and take away, never beyond', () => {
    expect(totalOf(defaultSheets.proposer, full)).toBe(100);
    expect(totalOf(defaultSheets.proposer, { ...full, praise: 5 })).toBe(100);
    expect(totalOf(defaultSheets.proposer, { ...full, result: 12.5, praise: -5 })).toBe(77.5);
  });

  test('one criterion left out, too many points, an unknown criterion → says which', () => {
    const { result: _result, ...three } = full;
    expect(totalOf(defaultSheets.proposer, three)).toMatchObject({
      code: 'points-missing',
      params: { criterion: '办理结果' },
    });
    expect(totalOf(defaultSheets.proposer, { ...full, reply: 31 })).toMatchObject({ code: 'points-outside' });
    expect(totalOf(defaultSheets.proposer, { ...full, praise: -6 })).toMatchObject({ code: 'points-outside' });
    expect(totalOf(defaultSheets.proposer, { ...full, extra: 1 })).toMatchObject({ code: 'criterion-unknown' });
  });

  test('full marks not 100, two criteria of one name → is refused', () => {
    const [first, ...rest] = defaultSheets.unit;
    expect(isSoundSheet(rest)).toMatchObject({ code: 'points-not-hundred', params: { sum: 80 } });
    expect(isSoundSheet([first!, { ...first!, key: 'other' }, ...rest.slice(1)])).toMatchObject({
      code: 'criteria-alike',
    });
  });
});

test('the last day still counts, the day after does not; a sheet goes in once', () => {
  expect(canFillAsUnit({ ...facts, today: '2026-12-04' })).toBeNull();
  expect(canFillAsUnit({ ...facts, today: '2026-12-05' })).toMatchObject({ code: 'appraisal-window-over' });
  expect(canFillAsUnit({ ...facts, sidesIn: ['unit'] })).toMatchObject({ code: 'sheet-already-in' });
});

test('only what was found poor is followed up, once', () => {
  expect(canAskRenewedReply({ ...facts, handlingGrade: 'poor' })).toBeNull();
  expect(canAskRenewedReply({ ...facts, handlingGrade: 'fair' })).toMatchObject({ code: 'handling-not-poor' });
  expect(canAskRenewedReply({ ...facts, handlingGrade: 'poor', isRenewedReplyAsked: true })).toMatchObject({
    code: 'renewed-reply-already-asked',
  });
  expect(canAdvise({ ...facts, proposalGrade: null })).toMatchObject({ code: 'proposal-not-poor' });
});

const opinion = (side: Opinion['side'], total: number): Opinion => ({
  ...{ caseId: 'case', side, total, points: {}, remark: '', byPersonId: null, byName: '', at: new Date(0) },
});
const opinions = [opinion('proposer', 90), opinion('committee', 40), opinion('unit', 55)];
const bounds = { excellent: 90, good: 75, fair: 60 };

test('the handling is the mean of who appraised it; silence is neither full marks nor a grade', () => {
  expect(scoresOf(opinions, bounds)).toEqual({
    handling: { points: 65, grade: 'fair' },
    proposal: { points: 55, grade: 'poor' },
  });
  expect(scoresOf([opinions[0]!], bounds)).toEqual({ handling: { points: 90, grade: 'excellent' }, proposal: null });
  expect(stateAfterDisclosure(scoresOf(opinions, bounds))).toBe('following-up');
  expect(stateAfterDisclosure({ handling: null, proposal: null })).toBe('concluded');
});

describe('back to back', () => {
  test.each(['proposer', 'committee', 'unit'] as const)('before disclosure the %s → sees its own alone', (side) => {
    expect(visibleOpinions(opinions, { isDisclosed: false, side }).map((one) => one.side)).toEqual([side]);
  });

  test('who only looks on → sees nothing before, everything after', () => {
    expect(visibleOpinions(opinions, { isDisclosed: false, side: null })).toEqual([]);
    expect(visibleOpinions(opinions, { isDisclosed: true, side: null })).toHaveLength(3);
  });

  test('remarks of co-signers belong to the proposer’s side', () => {
    const remark = { caseId: 'case', personId: 'person', byName: '李青', text: '办得细。', at: new Date(0) };
    expect(visibleRemarks([remark], { isDisclosed: false, side: 'proposer' })).toHaveLength(1);
    expect(visibleRemarks([remark], { isDisclosed: false, side: 'unit' })).toEqual([]);
  });
});

test('units stand by name with their counts, never by points', () => {
  const item = (name: string, points: number | null) =>
    ({ unit: { id: name, name }, handling: points === null ? null : { points, grade: 'good' } }) as never;
  const units = handlingByUnit([item('住建局', 95), item('财政局', 60), item('住建局', null)]);
  expect(units.map(({ name, count }) => [name, count])).toEqual([
    ['财政局', 1],
    ['住建局', 2],
  ]);
  expect(tallyOf([null, { points: 91, grade: 'excellent' }])).toMatchObject({ excellent: 1, silent: 1 });
});
