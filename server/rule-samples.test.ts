// The sample rules of the assessment name only what the instruments of this house really tell of members.
import { expect, test } from 'vitest';
import { foreseenKinds, samples } from '#instruments/assessments';
import { readRuleFile } from '#kernel/scoring';
import { countableKinds } from './instruments.ts';

test.each(samples().map(({ key, text }) => [key, text]))('%s → readable with the kinds of this house', (_key, text) => {
  const reading = readRuleFile(text, { ...foreseenKinds, ...countableKinds });
  expect(reading.ok ? [] : reading.faults).toEqual([]);
});

test('a kind is foreseen only until somebody writes it', () => {
  expect(Object.keys(foreseenKinds).filter((kind) => Object.hasOwn(countableKinds, kind))).toEqual([]);
});
