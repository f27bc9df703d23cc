import { describe, expect, test } from 'vitest';
import { attendances } from '#kernel/gatherings/contract';
import { coverageOf, type MemberSeated } from './coverage/rules.ts';
import { canHandIn, canLapse, isLaterDay, owesMakeUp } from './make-ups/rules.ts';
import { canBeShared, maySeeNote } from './notes/rules.ts';
import { canBeClosed, canBeProposed, keepsHeld, monthsFit, progressOf } from './plans/rules.ts';
import { canHaveLed, isSoundRota } from './reading-groups/rules.ts';
import { isSoundSpan, standingOf, wants } from './study-topics/rules.ts';
import { attendedInFull, canBeConcluded } from './training/rules.ts';

const code = (refusal: { code: string } | null) => refusal?.code ?? 'may';
const entry = (quarter: number, month: number | null = null) => ({ quarter, month, topic: '专题' });

describe('a plan', () => {
  const facts = { year: 2026, today: '2026-11-24', entries: [entry(1)] };
  test('empty it is not proposed; a month outside its quarter is a slip', () => {
    expect(code(canBeProposed({ ...facts, entries: [] }))).toBe('plan-empty');
    expect(code(canBeProposed(facts))).toBe('may');
    expect(code(monthsFit([entry(1, 3), entry(2, 4)]))).toBe('may');
    expect(code(monthsFit([entry(1, 4)]))).toBe('plan-month-outside-quarter');
  });
  test.each([
    ['2026-11-30', 'plan-year-not-over'],
    ['2026-12-01', 'may'],
    ['2027-01-15', 'may'],
  ])('summed up on %s: %s', (today, expected) => {
    expect(code(canBeClosed({ ...facts, today }))).toBe(expected);
  });
  test.each([
    ['nothing called, quarter still runs', entry(4), [], 'planned'],
    ['nothing called, month gone', entry(4, 10), [], 'overdue'],
    ['nothing called, the last day of its month', entry(4, 11), [], 'planned'],
    ['called', entry(1), [{ isClosed: false }], 'called'],
    ['one held, one to come', entry(1), [{ isClosed: false }, { isClosed: true }], 'held'],
  ] as const)('%s', (_what, one, held, expected) => {
    expect(progressOf(one, { year: 2026, today: '2026-11-30', held })).toBe(expected);
  });
  test('what was held may not be dropped', () => {
    const before = [
      { id: 'a', topic: '已办', isHeld: true },
      { id: 'b', topic: '未办', isHeld: false },
    ];
    expect(code(keepsHeld(before, new Set(['a'])))).toBe('may');
    expect(code(keepsHeld(before, new Set(['b'])))).toBe('plan-entry-held');
  });
});

describe('what is studied first', () => {
  const item = { gatheringKinds: ['party-group'], fromOn: '2026-11-01', untilOn: '2026-11-30' };
  const meeting = { kind: 'party-group', heldOn: '2026-11-30', isPlaced: false, isDealtWith: false, isOver: true };
  test('wanted on the first and the last day, by its kinds alone', () => {
    expect(wants(item, meeting)).toBe(true);
    expect(wants(item, { ...meeting, heldOn: '2026-12-01' })).toBe(false);
    expect(wants({ ...item, untilOn: null }, { ...meeting, heldOn: '2027-05-01' })).toBe(true);
    expect(wants(item, { ...meeting, kind: 'plenary' })).toBe(false);
  });
  test('dealt with, placed, lacking or ahead', () => {
    expect(standingOf(meeting)).toBe('lacking');
    expect(standingOf({ ...meeting, isOver: false })).toBe('ahead');
    expect(standingOf({ ...meeting, isPlaced: true })).toBe('placed');
    expect(standingOf({ ...meeting, isPlaced: true, isDealtWith: true })).toBe('dealt-with');
    expect(code(isSoundSpan({ fromOn: '2026-11-02', untilOn: '2026-11-01' }))).toBe(
      'study-topic-ends-before-it-begins',
    );
  });
});

describe('making up', () => {
  test('who owes it: absentees always, those on leave by the rule, nobody who came', () => {
    const owing = (isMadeUpAfterLeave: boolean) => attendances.filter((one) => owesMakeUp(one, { isMadeUpAfterLeave }));
    expect(owing(true)).toEqual(['absent', 'excused', 'unexcused']);
    expect(owing(false)).toEqual(['absent', 'unexcused']);
  });
  test('the last day counts; the day after is too late', () => {
    const on = (today: string) => ({ dueOn: '2026-12-24', today });
    expect(code(canHandIn(on('2026-12-24')))).toBe('may');
    expect(code(canHandIn(on('2026-12-25')))).toBe('make-up-period-over');
    expect(code(canLapse(on('2026-12-24')))).toBe('make-up-still-runs');
    expect(code(canLapse(on('2026-12-25')))).toBe('may');
    expect(code(isLaterDay('2026-12-24', on('2026-12-01')))).toBe('make-up-day-not-later');
    expect(code(isLaterDay('2026-12-26', on('2026-12-26')))).toBe('make-up-day-not-later');
  });
});

describe('notes', () => {
  const nobody = { isAuthor: false, isReader: false, isInside: false };
  test.each([
    ['private', { isReader: true, isInside: true }, false],
    ['private', { isAuthor: true }, true],
    ['group', { isInside: true }, false],
    ['group', { isReader: true }, true],
    ['committee', { isInside: true }, true],
    ['committee', {}, false],
    ['erased', { isAuthor: true, isReader: true, isInside: true }, false],
  ] as const)('%s, seen by %o: %s', (state, reader, expected) => {
    expect(maySeeNote(state, { ...nobody, ...reader })).toBe(expected);
  });
  test('shared with a group only by whoever wrote it in one', () => {
    expect(code(canBeShared('group', { state: 'private', hasGroup: false }))).toBe('note-without-group');
    expect(code(canBeShared('private', { state: 'private', hasGroup: true }))).toBe('note-shared-so-already');
    expect(code(canBeShared('private', { state: 'committee', hasGroup: false }))).toBe('may');
  });
});

describe('reading groups', () => {
  const turn = { passage: '第一章', personId: 'a', fromOn: '2026-11-02', untilOn: '2026-11-08' };
  test('a rota names readers and days that follow one another', () => {
    expect(code(isSoundRota([turn], new Set(['a'])))).toBe('may');
    expect(code(isSoundRota([turn], new Set(['b'])))).toBe('lead-reader-outside-group');
    expect(code(isSoundRota([{ ...turn, untilOn: '2026-11-01' }], new Set(['a'])))).toBe('turn-ends-before-it-begins');
  });
  test('led neither before its time nor tomorrow', () => {
    expect(code(canHaveLed(turn, { ledOn: '2026-11-01', today: '2026-11-24' }))).toBe('led-outside-its-time');
    expect(code(canHaveLed(turn, { ledOn: '2026-11-25', today: '2026-11-24' }))).toBe('led-outside-its-time');
    expect(code(canHaveLed(turn, { ledOn: '2026-11-09', today: '2026-11-24' }))).toBe('may');
  });
});

describe('training', () => {
  const at = (gatheringId: string, personId: string, isInFull = true) => ({ gatheringId, personId, isInFull });
  test('a certificate is for every session from beginning to end', () => {
    const roll = [at('one', 'a'), at('two', 'a'), at('one', 'b'), at('one', 'c'), at('two', 'c', false), at('x', 'b')];
    expect(attendedInFull(['one', 'two'], roll)).toEqual(['a']);
    expect(attendedInFull([], roll)).toEqual([]);
  });
  test('concluded when all sessions are closed', () => {
    expect(code(canBeConcluded({ sessionCount: 0, openCount: 0 }))).toBe('training-without-session');
    expect(code(canBeConcluded({ sessionCount: 2, openCount: 1 }))).toBe('training-sessions-open');
    expect(code(canBeConcluded({ sessionCount: 2, openCount: 0 }))).toBe('may');
  });
});

describe('coverage', () => {
  const member = (personId: string, given: Partial<MemberSeated> = {}): MemberSeated => ({
    ...{ personId, name: personId, isStanding: false, isReElected: false, sectorId: 's1', committeeIds: [] },
    ...given,
  });
  const bodies = [
    { id: 's1', name: '经济界', kind: 'sector' },
    { id: 's2', name: '科技界', kind: 'sector' },
    { id: 'c1', name: '提案委员会', kind: 'special-committee' },
  ] as const;
  const members = [
    member('an', { isReElected: true, committeeIds: ['c1'] }),
    member('bai', { isStanding: true }),
    member('chen', { isReElected: true, isStanding: true }),
  ];
  test('each cohort by its own members; bodies without members are left out; names stay in their order', () => {
    const cohorts = coverageOf(members, bodies, new Set(['chen']));
    expect(cohorts.map(({ key, members: all, covered }) => [key, all, covered])).toEqual([
      ...[
        ['all', 3, 1],
        ['new', 1, 0],
        ['re-elected', 2, 1],
        ['standing', 2, 1],
      ],
      ...[
        ['s1', 3, 1],
        ['c1', 1, 0],
      ],
    ]);
    expect(cohorts[0]!.notYet.map(({ name }) => name)).toEqual(['an', 'bai']);
  });
  test('the order of cohorts does not depend on how far they are', () => {
    const keys = (covered: string[]) => coverageOf(members, bodies, new Set(covered)).map(({ key }) => key);
    expect(keys([])).toEqual(keys(['an', 'bai', 'chen']));
  });
});
