import { expect, test } from 'vitest';
import {
  canBeAnswered,
  canBeConfirmed,
  canBeExchanged,
  canBePlanned,
  type Duty,
  hoursOf,
  isRotaOfSize,
} from './rules.ts';

const today = '2026-11-24';
const duty: Duty = {
  ...{ id: 'd', placeId: 'p', personId: 'me', onDay: today, startsAt: '09:00', endsAt: '11:30' },
  ...{ isConfirmed: false, isCancelled: false },
};
const rota = { fromOn: today, untilOn: '2026-12-31', startsAt: '09:00', endsAt: '11:30', today };

test.each([
  [{}, undefined],
  [{ fromOn: '2026-11-23' }, 'rota-in-the-past'],
  [{ untilOn: '2026-11-23' }, 'rota-ends-before-it-begins'],
  [{ untilOn: '2028-01-01' }, 'rota-too-long'],
  [{ endsAt: '09:00' }, 'duty-ends-before-it-begins'],
])('a rota %j → %s', (changes, code) => expect(canBePlanned({ ...rota, ...changes })?.code).toBe(code));

test.each([
  [0, 'rota-empty'],
  [1, undefined],
  [401, 'rota-too-large'],
])('%i duties → %s', (count, code) => expect(isRotaOfSize(count)?.code).toBe(code));

const confirming = { duty, personId: 'me', isKeeper: false, today, withinDays: 3 };
test.each([
  [{}, undefined],
  [{ personId: 'other' }, 'duty-not-yours'],
  [{ personId: 'other', isKeeper: true }, undefined],
  [{ today: '2026-11-23' }, 'duty-not-yet'],
  [{ today: '2026-11-27' }, undefined],
  [{ today: '2026-11-28' }, 'duty-confirmed-too-late'],
  [{ today: '2026-12-28', isKeeper: true }, undefined],
  [{ duty: { ...duty, isConfirmed: true } }, 'duty-confirmed-already'],
  [{ duty: { ...duty, isCancelled: true } }, 'duty-cancelled'],
])('confirming %j → %s', (changes, code) => expect(canBeConfirmed({ ...confirming, ...changes })?.code).toBe(code));

test.each([
  ['09:00', '11:30', 2.5],
  ['09:00', '09:10', 0.5],
  ['14:00', '17:20', 3.5],
])('%s–%s → %d hours', (startsAt, endsAt, hours) => expect(hoursOf({ startsAt, endsAt })).toBe(hours));

const theirs = { ...duty, id: 'r', personId: 'them', onDay: '2026-12-01' };
const exchanging = { duty, inReturn: null as Duty | null, askedBy: 'me', askedOf: 'them', today };
test.each([
  [{}, undefined],
  [{ inReturn: theirs }, undefined],
  [{ askedBy: 'other' }, 'duty-not-yours'],
  [{ askedOf: 'me' }, 'swap-with-oneself'],
  [{ today: '2026-11-25' }, 'duty-is-over'],
  [{ inReturn: { ...theirs, personId: 'third' } }, 'swap-return-not-theirs'],
  [{ inReturn: { ...theirs, placeId: 'elsewhere' } }, 'swap-return-not-theirs'],
  [{ inReturn: { ...theirs, isCancelled: true } }, 'duty-is-over'],
])('exchanging %j → %s', (changes, code) => expect(canBeExchanged({ ...exchanging, ...changes })?.code).toBe(code));

const swap = { id: 's', dutyId: 'd', returnDutyId: null, askedBy: 'me', askedOf: 'them', state: 'asked' as const };
test('an exchange is answered once, by the one who was asked', () => {
  expect(canBeAnswered(swap, 'them')).toBeNull();
  expect(canBeAnswered(swap, 'me')?.code).toBe('swap-not-for-you');
  expect(canBeAnswered({ ...swap, state: 'agreed' }, 'them')?.code).toBe('swap-settled');
});
