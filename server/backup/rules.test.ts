import { describe, expect, it } from 'vitest';
import { keptOf } from '#platform/backup';
import { isRehearsalDue } from './rules.ts';

describe('the rehearsal of a restore', () => {
  it('never yet, or last in another month of Beijing → due', () => {
    const firstNight = new Date('2026-11-30T17:00:00Z');
    expect(isRehearsalDue(null, firstNight)).toBe(true);
    expect(isRehearsalDue(new Date('2026-11-30T10:00:00Z'), firstNight)).toBe(true);
    expect(isRehearsalDue(new Date('2026-11-30T16:30:00Z'), firstNight)).toBe(false);
  });
});

describe('which backups stay', () => {
  const nights = (count: number) =>
    Array.from({ length: count }, (_, index) => new Date(Date.UTC(2026, 10, 24, 17, 30) - index * 86_400_000));

  it('a year of nights by 7 days, 5 weeks, 12 months → the newest of each span, never two of one', () => {
    const kept = keptOf(nights(365), { days: 7, weeks: 5, months: 12 }).map((at) => at.toISOString().slice(0, 10));
    expect(kept.slice(0, 7)).toEqual(nights(7).map((at) => at.toISOString().slice(0, 10)));
    expect(kept).toContain('2026-10-30');
    expect(kept).toContain('2025-12-30');
    expect(kept).toHaveLength(7 + 3 + 11);
    expect(new Set(kept).size).toBe(kept.length);
  });

  it('whatever the rule says → the newest stays', () => {
    expect(keptOf(nights(3), { days: 0, weeks: 0, months: 0 })).toEqual(nights(1));
    expect(keptOf([], { days: 7, weeks: 4, months: 12 })).toEqual([]);
  });
});
