import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Act } from './act.ts';
import { parseInput } from './parse-input.ts';
import { registerActs } from './registry.ts';

const act = (given: Partial<Act>): Act => ({
  name: 'notes.write',
  input: z.object({}),
  on: 'none',
  isVersioned: false,
  event: 'note.written',
  who: ['member'],
  run: async () => ({ caseId: null, version: null, state: null }),
  ...given,
});

describe('the list of acts stops the start when', () => {
  test.each([
    ['two bear one name', [act({}), act({})], 'Two acts are named notes.write.'],
    ['a name has no verb', [act({ name: 'notes' })], /is named <instrument>.<verb-noun>/],
    ['a name is not in small letters', [act({ name: 'notes.WriteNow' })], /is named <instrument>.<verb-noun>/],
    ['an act leaves no event', [act({ event: '' })], /lacks its event or its people/],
    ['nobody may do it', [act({ who: [] })], /lacks its event or its people/],
  ])('%s', (_what, acts, message) => {
    expect(() => registerActs(acts)).toThrow(message);
  });

  test('not otherwise', () => {
    expect([...registerActs([act({}), act({ name: 'notes.pass-on' })]).keys()]).toEqual([
      'notes.write',
      'notes.pass-on',
    ]);
  });
});

describe('input', () => {
  const schema = z.object({
    title: z.string().max(5),
    parts: z.array(z.object({ text: z.string() })).default([]),
  });

  test('a NUL and half characters are taken out before anything is checked', () => {
    const given = { title: 'a\u0000b', parts: [{ text: 'x\ud800' }] };
    expect(parseInput(schema, given)).toEqual({ title: 'ab', parts: [{ text: 'x\ufffd' }] });
  });

  test('each wrong field is named by its path', () => {
    expect(parseInput(schema, { title: 'too long', parts: [{ text: 1 }] })).toMatchObject({
      code: 'input-invalid',
      details: { problems: [{ field: 'title', code: 'too_big', maximum: 5 }, { field: 'parts.0.text' }] },
    });
  });

  test('nested a thousand deep → refused, not a stack overflow', () => {
    let nested: unknown = 'x';
    for (let depth = 0; depth < 1_000; depth += 1) nested = { title: nested };
    expect(parseInput(schema, nested)).toMatchObject({ code: 'input-invalid' });
  });
});
