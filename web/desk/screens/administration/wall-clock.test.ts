import { expect, test } from 'vitest';
import { momentOf, wallClockOf } from './wall-clock.ts';

test('a moment is shown as in Shanghai and comes back as the same moment', () => {
  const shown = wallClockOf('2026-11-26T10:00:00.000Z');
  expect(shown).toBe('2026-11-26T18:00');
  expect(new Date(momentOf(shown)!).toISOString()).toBe('2026-11-26T10:00:00.000Z');
});

test('an incomplete time is none', () => {
  expect(momentOf('2026-11-26T')).toBeNull();
  expect(momentOf('')).toBeNull();
});
