import { expect, test } from 'vitest';
import { planPairs } from './plan.ts';

const person = (id: string, sector = '经济界') => ({ id, name: id, sector });
const contactor = (id: string, before = 0, sector = '经济界') => ({ ...person(id, sector), before });
const said = (pairs: ReturnType<typeof planPairs>) => pairs.map((pair) => `${pair.contactor.id}-${pair.contactee.id}`);

test('everybody gets one, as evenly as it goes', () => {
  const pairs = planPairs(
    [contactor('a'), contactor('b')],
    ['1', '2', '3', '4', '5'].map((id) => person(id)),
  );
  expect(said(pairs)).toEqual(['a-1', 'b-2', 'a-3', 'b-4', 'a-5']);
});

test('who contacts many already gets fewer', () => {
  const pairs = planPairs(
    [contactor('a', 2), contactor('b')],
    ['1', '2', '3'].map((id) => person(id)),
  );
  expect(said(pairs)).toEqual(['b-1', 'b-2', 'a-3']);
});

test('of equals one of the same sector', () => {
  expect(said(planPairs([contactor('a'), contactor('b', 0, '农业界')], [person('1', '农业界')]))).toEqual(['b-1']);
});

test('nobody contacts themselves; no contactor, no pair', () => {
  expect(said(planPairs([contactor('a'), contactor('b', 5)], [person('a')]))).toEqual(['b-a']);
  expect(planPairs([contactor('a')], [person('a')])).toEqual([]);
  expect(planPairs([], [person('1')])).toEqual([]);
});
