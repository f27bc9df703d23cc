import { describe, expect, it } from 'vitest';
import { datesIn } from './dates.ts';

const now = () => new Date('2026-11-22T01:00:00Z');
const zh = datesIn('zh-CN', now);
const en = datesIn('en', now);

describe('dates', () => {
  it('speak the office language', () => {
    expect(zh.day('2026-11-26')).toBe('11月26日');
    expect(zh.dayWithWeekday('2026-11-26')).toBe('11月26日 周四');
    expect(zh.moment('2026-11-26T10:00:00Z')).toBe('11月26日 周四 18:00');
    expect(en.dayWithWeekday('2026-11-26')).toBe('26 Nov Thu');
  });

  it('name the year only when it is another one, and in documents', () => {
    expect(zh.day('2025-12-31')).toBe('2025年12月31日');
    expect(zh.dayInFull('2026-01-05')).toBe('2026年1月5日');
  });

  it('count the day in Shanghai, whatever the device thinks', () => {
    expect(zh.momentShort('2026-11-21T16:30:00Z')).toBe('00:30');
    expect(zh.momentShort('2026-11-21T15:30:00Z')).toBe('11月21日');
  });
});
