import { expect, test } from 'vitest';
import { nationalCalendar } from '#kernel/deadlines';
import { occurrencesOf, type Rhythm } from './occurrences.ts';

const weekly: Rhythm = { firstOn: '2026-09-22', rhythm: 'weekly', nth: 1, until: '2026-10-20', onHoliday: 'keep' };
const days = (changes: Partial<Rhythm>) =>
  occurrencesOf({ ...weekly, ...changes }, nationalCalendar)
    .filter(({ isSkipped }) => !isSkipped)
    .map(({ on }) => on);

test('weekly over the National Day: kept, skipped, moved on', () => {
  expect(days({})).toEqual(['2026-09-22', '2026-09-29', '2026-10-06', '2026-10-13', '2026-10-20']);
  expect(days({ onHoliday: 'skip' })).toEqual(['2026-09-22', '2026-09-29', '2026-10-13', '2026-10-20']);
  const moved = occurrencesOf({ ...weekly, onHoliday: 'move-on' }, nationalCalendar)[2];
  expect(moved).toMatchObject({ movedFrom: '2026-10-06', isSkipped: false });
  expect(moved!.on > '2026-10-06').toBe(true);
});

test('fortnightly, the second Tuesday, the last Friday; a month without a fifth has none', () => {
  expect(days({ rhythm: 'fortnightly' })).toEqual(['2026-09-22', '2026-10-06', '2026-10-20']);
  const second = { firstOn: '2026-03-10', rhythm: 'monthly', nth: 2, until: '2026-06-30' } as const;
  expect(days(second)).toEqual(['2026-03-10', '2026-04-14', '2026-05-12', '2026-06-09']);
  const last = { firstOn: '2026-11-27', rhythm: 'monthly', nth: -1, until: '2027-02-28' } as const;
  expect(days(last)).toEqual(['2026-11-27', '2026-12-25', '2027-01-29', '2027-02-26']);
});

test('a last day before the first → none', () => {
  expect(days({ until: '2026-09-01' })).toEqual([]);
});
