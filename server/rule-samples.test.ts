// The sample rules of the assessment name only what the instruments of this house really tell of members.
import { expect, test } from 'vitest';
import { foreseenKinds, samples } from '#instruments/assessments';
import { zhCN } from '#instruments/assessments/messages';
import { readRuleFile } from '#kernel/scoring';
import { countableKinds } from './instruments.ts';

test.each(samples().map(({ key, text }) => [key, text]))('%s → readable with the kinds of this house', (_key, text) => {
  const reading = readRuleFile(text, { ...foreseenKinds, ...countableKinds });
  expect(reading.ok ? [] : reading.faults).toEqual([]);
});

test('a kind is foreseen only until somebody writes it', () => {
  expect(Object.keys(foreseenKinds).filter((kind) => Object.hasOwn(countableKinds, kind))).toEqual([]);
});

test('every fact that a kind declares, and every value of it → has words, for rules and corrections are read by people', () => {
  const { facts, values } = zhCN.assessments;
  const declared = Object.values(countableKinds).flatMap((kind) => Object.entries(kind.facts));
  const valuesOf = declared.flatMap(([, fact]) => [...(fact.values ?? [])]);
  expect(declared.map(([name]) => name).filter((name) => !Object.hasOwn(facts, name))).toEqual([]);
  expect(valuesOf.filter((value) => !Object.hasOwn(values, value))).toEqual([]);
});
