import { expect, test } from 'vitest';
import { canBeNoted, canBePaired, isContactDue, nextContactOn } from './rules.ts';

const pair = {
  ...{ kind: 'party-member-to-member' as const, contactorId: 'a', contacteeId: 'b' as string | null, groupName: '' },
  ...{ fromOn: '2026-01-01', untilOn: null as string | null },
};
test.each([
  [{}, undefined],
  [{ contacteeId: null }, 'liaison-member-not-named'],
  [{ groupName: '摊贩' }, 'liaison-member-not-named'],
  [{ contacteeId: 'a' }, 'liaison-with-oneself'],
  [{ untilOn: '2025-12-31' }, 'liaison-ends-before-it-begins'],
  [{ kind: 'member-to-sector-people' as const }, 'liaison-group-not-named'],
  [{ kind: 'member-to-sector-people' as const, contacteeId: null }, 'liaison-group-not-named'],
  [{ kind: 'member-to-sector-people' as const, contacteeId: null, groupName: '货车司机' }, undefined],
])('a pair %j → %s', (changes, code) => expect(canBePaired({ ...pair, ...changes })?.code).toBe(code));

test.each([
  ['2026-11-24', undefined],
  ['2026-11-25', 'contact-of-tomorrow'],
  ['2025-12-31', 'contact-before-the-pair'],
])('a contact of %s → %s', (heldOn, code) =>
  expect(canBeNoted({ heldOn, fromOn: '2026-01-01', today: '2026-11-24' })?.code).toBe(code),
);

test('the next is due so many days after the last, or after the beginning', () => {
  const rhythm = { fromOn: '2026-11-01', untilOn: null, lastContactOn: null, frequencyDays: 14 };
  expect(nextContactOn(rhythm)).toBe('2026-11-15');
  expect(isContactDue(rhythm, '2026-11-14')).toBe(false);
  expect(isContactDue(rhythm, '2026-11-15')).toBe(true);
  expect(isContactDue({ ...rhythm, lastContactOn: '2026-11-15' }, '2026-11-24')).toBe(false);
  expect(isContactDue({ ...rhythm, untilOn: '2026-11-20' }, '2026-11-24')).toBe(false);
});
