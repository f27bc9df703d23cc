import { describe, expect, test } from 'vitest';
import { translator } from '#platform/locale';
import { nationalCalendar } from '../calendar/national-calendar.ts';
import { startedClock } from '../clock/clock.ts';
import { clockView } from '../clock/clock-view.ts';
import type { Step } from '../contract.ts';
import { en, zhCN } from '../messages/index.ts';
import { dueDate } from './due-date.ts';
import { describeClock, explain } from './explain.ts';

const chinese = translator('zh-CN', zhCN);
const english = translator('en', en);

describe('the arithmetic in words', () => {
  const { steps } = dueDate('2026-09-18', { workingDays: 15 }, nationalCalendar);

  test('reads in the office language', () => {
    expect(explain(steps, chinese)).toEqual([
      '自9月18日的次日起算，期限 15 个工作日',
      '9月20日（国庆节调休）上班，计入',
      '9月25日至9月27日中秋节放假 3 天，不计',
      '10月1日至10月7日国庆节放假 7 天，不计',
      '10月10日（国庆节调休）上班，计入',
      '周末 2 天，不计',
      '期限为2026年10月15日',
    ]);
  });

  test('reads in English, with the festivals translated', () => {
    expect(explain(steps, english)).toEqual([
      'Counted from the day after 18 September: 15 working days',
      '20 September is worked in exchange for National Day: counted',
      'Mid-Autumn Festival, 25 September to 27 September: 3 days off, not counted',
      'National Day, 1 October to 7 October: 7 days off, not counted',
      '10 October is worked in exchange for National Day: counted',
      '2 weekend days: not counted',
      'Due on 15 October 2026',
    ]);
  });

  const rareFacts: Step[] = [
    { kind: 'start', date: '2026-08-31', period: { months: 6 } },
    { kind: 'clipped', day: 31, to: '2027-02-28' },
    { kind: 'moved', from: '2027-02-28', to: '2027-03-01', why: 'weekend', name: '' },
    { kind: 'moved', from: '2026-10-01', to: '2026-10-08', why: 'holiday', name: '国庆节、中秋节' },
    { kind: 'skipped', from: '2026-01-01', to: '2026-01-01', name: '本市纪念日 {x}', days: 1 },
    { kind: 'paused', from: '2026-09-01', to: '2026-09-03', days: 3 },
    { kind: 'extended', from: '2026-12-01', to: '2027-02-26', on: '2026-11-20', reason: '需现场核查 {name}' },
    { kind: 'unpublished-year', year: 2027 },
    { kind: 'settled', date: '2027-03-01' },
  ];

  test.each([
    ['zh-CN', chinese],
    ['en', english],
  ])('every fact has a sentence in %s, and none shows a key', (_, translate) => {
    for (const sentence of explain(rareFacts, translate)) {
      expect(sentence).not.toMatch(/deadlines\.|undefined|null/);
    }
  });

  test('a date in another year carries its year, a local festival keeps its name', () => {
    const sentences = explain(rareFacts, english);
    expect(sentences[2]).toBe('28 February 2027 falls on a weekend: moved to the next working day, 1 March 2027');
    expect(sentences[3]).toContain('National Day and Mid-Autumn Festival');
    expect(sentences[4]).toBe('本市纪念日 {x}, 1 January: a day off, not counted');
    expect(explain(rareFacts, chinese)[6]).toBe(
      '11月20日批准延期，由12月1日延至2027年2月26日，理由：需现场核查 {name}',
    );
  });
});

describe('the one line of a work list', () => {
  const clock = startedClock({
    kind: 'reply',
    startedOn: '2026-11-19',
    period: { workingDays: 5 },
    basis: 'x',
  });
  const line = (moment: string, translate = chinese) =>
    describeClock(clockView(clock, nationalCalendar, new Date(moment)), translate);

  test('says what is left, what is today and what is late', () => {
    expect(line('2026-11-23T02:00:00Z')).toBe('剩 3 个工作日（11月26日）');
    expect(line('2026-11-26T02:00:00Z')).toBe('今天到期（11月26日）');
    expect(line('2026-11-30T02:00:00Z')).toBe('已逾期 2 个工作日（11月26日）');
    expect(line('2026-11-25T02:00:00Z', english)).toBe('1 working day left (26 November)');
  });

  test('a weekend after the date is late by no working day', () => {
    const friday = startedClock({
      kind: 'reply',
      startedOn: '2026-11-19',
      period: { workingDays: 1 },
      basis: 'x',
    });
    const view = clockView(friday, nationalCalendar, new Date('2026-11-21T02:00:00Z'));
    expect(view).toMatchObject({ isOverdue: true, overdueWorkingDays: 0, remainingWorkingDays: 0 });
    expect(describeClock(view, chinese)).toBe('已过期限（11月20日）');
    expect(describeClock(view, english)).toBe('Past its date (20 November)');
  });
});
