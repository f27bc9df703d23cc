import { describe, expect, test } from 'vitest';
import { isRefusal } from '#platform/errors';
import { arrivalOf, countedAt, isOpen, leftEarly, quorumOf } from './rules.ts';

const startsAt = new Date('2026-11-24T09:00:00+08:00');
const plus = (seconds: number, from = startsAt) => new Date(from.getTime() + seconds * 1000);
const acceptance = { codeSeconds: 30, heldHours: 12 };
const shown = (wasHeld = false) => ({ shownFrom: startsAt, shownUntil: plus(10), wasHeld });
const told = (answer: ReturnType<typeof countedAt>) =>
  isRefusal(answer) ? answer.code : { at: answer.signedInAt.toISOString(), late: answer.isReceivedLate };

describe('a code that was scanned', () => {
  test.each<[string, number, boolean, unknown]>([
    ['on the screen', 4, false, { at: plus(4).toISOString(), late: false }],
    ['just left the screen', 40, false, { at: plus(10).toISOString(), late: false }],
    ['photographed and sent on', 41, false, 'sign-in-code-expired'],
    ['held by a phone without a network', 41, true, { at: startsAt.toISOString(), late: true }],
    ['held for twelve hours', 10 + 12 * 3600, true, { at: startsAt.toISOString(), late: true }],
    ['held for longer', 11 + 12 * 3600, true, 'sign-in-code-too-old'],
    ['of a process whose clock runs two seconds ahead', -2, false, { at: startsAt.toISOString(), late: false }],
    ['of a time to come', -6, true, 'sign-in-code-ahead'],
  ])('%s', (_how, seconds, wasHeld, expected) => {
    expect(told(countedAt(shown(wasHeld), plus(seconds), acceptance))).toEqual(expected);
  });
});

describe('the window', () => {
  const window = { opensAt: plus(-3600), closesAt: plus(7200) };
  test.each<[string, number, string | undefined]>([
    ['before', -3601, 'sign-in-not-open'],
    ['from the first moment', -3600, undefined],
    ['to the last', 7200, undefined],
    ['after', 7201, 'sign-in-over'],
  ])('%s', (_when, seconds, expected) => {
    expect(isOpen(plus(seconds), window)?.code).toBe(expected);
  });
});

test('late begins after the minutes granted, left early ends with them', () => {
  const beginning = { startsAt, lateAfterMinutes: 5 };
  expect(arrivalOf(plus(300), beginning)).toBe('present');
  expect(arrivalOf(plus(301), beginning)).toBe('late');
  const endsAt = plus(7200);
  expect(leftEarly(null, endsAt, 10)).toBe(false);
  expect(leftEarly(plus(7200 - 600), endsAt, 10)).toBe(false);
  expect(leftEarly(plus(7200 - 601), endsAt, 10)).toBe(true);
});

test('a quorum is more than half, or two thirds, or not asked for', () => {
  expect([300, 301, 1].map((called) => quorumOf(called, 'more-than-half'))).toEqual([151, 151, 1]);
  expect([300, 301, 3].map((called) => quorumOf(called, 'two-thirds'))).toEqual([200, 201, 2]);
  expect(quorumOf(300, 'none')).toBeNull();
});
