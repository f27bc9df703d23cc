import { expect, test } from 'vitest';
import type { ModelFigures } from './contract.ts';
import { isSureOf, learnable, verdictOn, whyNotTrained, worthShowing } from './rules.ts';

const figures = (hitAt1: number, onNewCases: ModelFigures['onNewCases'] = null): ModelFigures => ({
  ...{ texts: 200, macroF1: 0.8, hitAt1, hitAt3: 0.95, sure: 0.6, sureRight: 0.95 },
  onNewCases,
});

test('too few cases, or all of one class → no model, with the reason', () => {
  expect(whyNotTrained(['a', 'b'])).toEqual({ verdict: 'too-few', params: { count: 2, wanted: 30 } });
  expect(whyNotTrained(Array.from({ length: 40 }, () => 'a'))).toEqual({ verdict: 'one-class', params: { count: 40 } });
  expect(whyNotTrained(Array.from({ length: 40 }, (_, index) => (index % 2 ? 'a' : 'b')))).toBeNull();
});

test('a class with fewer than three cases is left to the written duties', () => {
  const examples = ['a', 'a', 'a', 'b'].map((label) => ({ label }));
  expect(learnable(examples)).toHaveLength(3);
});

test('the first model comes into use; a worse one never by itself', () => {
  expect(verdictOn(figures(0.3), null)).toMatchObject({ verdict: 'first', comesIntoUse: true });
  expect(verdictOn(figures(0.79), figures(0.8))).toMatchObject({ verdict: 'better', comesIntoUse: true });
  expect(verdictOn(figures(0.7), figures(0.8))).toMatchObject({
    ...{ verdict: 'worse-in-cross-check', comesIntoUse: false },
    params: { fresh: 70, current: 80, count: 200 },
  });
});

test('where enough cases have come since, they decide', () => {
  const onNew = (fresh: number) => figures(0.5, { texts: 40, fresh, current: 0.6 });
  expect(verdictOn(onNew(0.7), figures(0.9)).comesIntoUse).toBe(true);
  expect(verdictOn(onNew(0.5), figures(0.1))).toMatchObject({ verdict: 'worse-on-new-cases', comesIntoUse: false });
});

test('at most three are shown, and what is hardly possible is not', () => {
  const options = [0.5, 0.3, 0.15, 0.05].map((chance, place) => ({ name: String(place), chance }));
  expect(worthShowing(options)).toHaveLength(3);
  expect(
    worthShowing([
      { name: 'a', chance: 0.97 },
      { name: 'b', chance: 0.01 },
    ]),
  ).toHaveLength(1);
  expect(worthShowing([])).toEqual([]);
});

test('sure is what reaches the threshold; with duties alone nothing is', () => {
  expect(isSureOf([{ name: 'a', chance: 0.8 }], 0.75)).toBe(true);
  expect(isSureOf([{ name: 'a', chance: 0.7 }], 0.75)).toBe(false);
  expect(isSureOf([{ name: 'a', chance: 1 }], null)).toBe(false);
  expect(isSureOf([], null)).toBe(false);
});
