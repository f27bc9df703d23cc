import { expect, test } from 'vitest';
import type { CategoryView } from '#instruments/proposals/contract';
import { categoryRows, inputOf } from './category-order.ts';

const category = (id: string, parentId: string | null, sphere: CategoryView['sphere'] = 'society'): CategoryView => ({
  ...{ id, parentId, sphere, name: id, position: 0, endedOn: null, proposals: 1 },
});
const tree = [
  category('city', null),
  category('trade', null, 'economy'),
  category('safety', null),
  category('roads', 'city'),
  category('water', 'city'),
];

test('a top stands before its children and counts theirs', () => {
  const rows = categoryRows(tree, 'society');
  expect(rows.map(({ id, proposalsInAll }) => [id, proposalsInAll])).toEqual([
    ['city', 3],
    ['roads', 1],
    ['water', 1],
    ['safety', 1],
  ]);
});

test('a top goes past those of other spheres; children move among themselves', () => {
  const places = categoryRows(tree, 'society').map(({ id, placeUp, placeDown }) => [id, placeUp, placeDown]);
  expect(places).toEqual([
    ['city', null, 2],
    ['roads', null, 1],
    ['water', 0, null],
    ['safety', 0, null],
  ]);
});

test('a child is saved without a sphere of its own', () => {
  expect(inputOf(category('roads', 'city'))).toEqual({ id: 'roads', parentId: 'city', name: 'roads', endedOn: null });
  expect(inputOf(category('city', null))).toMatchObject({ sphere: 'society' });
});
