import { describe, expect, test } from 'vitest';
import type { PlenarySession } from '#kernel/people';
import { numberText } from './numbering.ts';
import { isAimAmbiguous, sessionAimedAt, sessionOf } from './session-aimed-at.ts';

const session = (ordinal: number, from: string, until: string): PlenarySession => ({
  ...{ id: `s${ordinal}`, termId: 't9', termOrdinal: 9, ordinal, name: `九届${ordinal}次` },
  ...{ opensOn: from.slice(0, 10), from: new Date(from), until: new Date(until) },
});
const fourth = session(4, '2025-01-10T00:00:00+08:00', '2025-01-12T18:00:00+08:00');
const fifth = session(5, '2026-01-10T00:00:00+08:00', '2026-01-12T18:00:00+08:00');
const aimed = (createdAt: string, now: string, sessions = [fourth, fifth]) =>
  sessionAimedAt(sessions, { createdAt: new Date(createdAt), now: new Date(now), aimedSessionId: null })?.id ?? null;

test.each([
  ['its window is open', '2026-01-11T09:00:00+08:00', '2026-01-11T10:00:00+08:00', 's5'],
  ['begun before the window opens', '2025-06-01T09:00:00+08:00', '2025-06-02T09:00:00+08:00', 's5'],
  ['missed: begun in the window, now past the cut-off', '2025-01-12T17:00:00+08:00', '2025-01-12T18:00:00+08:00', 's4'],
  ['missed once, kept until the next window', '2025-01-12T17:00:00+08:00', '2026-01-10T00:00:00+08:00', 's5'],
  ['begun after the last one closed', '2026-02-01T09:00:00+08:00', '2026-02-01T09:00:00+08:00', 's5'],
])('%s', (_circumstance, createdAt, now, expected) => {
  expect(aimed(createdAt, now)).toBe(expected);
});

test('no session is set up → none', () => {
  expect(aimed('2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', [])).toBeNull();
});

test('an ordinary proposal belongs to the latest session that has opened', () => {
  const belonging = {
    createdAt: new Date('2025-06-01T00:00:00Z'),
    now: new Date('2025-06-01T00:00:00Z'),
    today: '2025-06-01',
    aimedSessionId: null,
  };
  expect(sessionOf([fourth, fifth], { ...belonging, occasion: 'ordinary' })?.id).toBe('s4');
  expect(sessionOf([fourth, fifth], { ...belonging, occasion: 'in-session' })?.id).toBe('s5');
});

describe('two windows open at once', () => {
  const extraordinary = session(6, '2026-01-11T00:00:00+08:00', '2026-01-20T12:00:00+08:00');
  const both = [fourth, fifth, extraordinary];
  const during = '2026-01-11T10:00:00+08:00';
  const at = (now: string, aimedSessionId: string | null = null) => ({
    ...{ createdAt: new Date('2026-01-10T09:00:00+08:00'), now: new Date(now), aimedSessionId },
    ...({ occasion: 'in-session', today: now.slice(0, 10) } as const),
  });

  test.each<[string, string, string | null, string | null]>([
    ['nothing chosen: none, and nothing is guessed', during, null, null],
    ['the one chosen', during, 's5', 's5'],
    ['the other chosen', during, 's6', 's6'],
    ['the chosen one has cut off: it stays the one that is meant', '2026-01-13T09:00:00+08:00', 's5', 's5'],
    ['only one is still open', '2026-01-13T09:00:00+08:00', null, 's6'],
    ['the chosen one has not opened yet', '2026-01-10T09:00:00+08:00', 's6', 's6'],
    ['a choice that is no session of ours counts for nothing', during, 'elsewhere', null],
  ])('%s', (_circumstance, now, aimedSessionId, expected) => {
    const belonging = at(now, aimedSessionId);
    expect(sessionOf(both, belonging)?.id ?? null).toBe(expected);
    expect(isAimAmbiguous(both, belonging)).toBe(expected === null);
  });

  test('until when the choice can be made is the later cut-off', () => {
    expect(sessionAimedAt(both, at(during))?.id).toBe('s6');
  });

  test('an ordinary proposal asks for no choice', () => {
    expect(sessionOf(both, { ...at(during), occasion: 'ordinary' })?.id).toBe('s6');
  });
});

test('numbers: term, session, sequence; ordinary ones in a series of their own', () => {
  expect(numberText(fifth, 'in-session', 123)).toBe('9-5-0123');
  expect(numberText(fifth, 'ordinary', 4)).toBe('9-5-P0004');
  expect(numberText(fifth, 'in-session', 12345)).toBe('9-5-12345');
});
