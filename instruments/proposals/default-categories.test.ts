import { expect, test } from 'vitest';
import { saveCategoryInput, spheres } from './contract.ts';
import { defaultCategories } from './default-categories.ts';

test('every sphere has tops, no name stands twice in the whole tree, and each could be saved by hand', () => {
  expect(new Set(defaultCategories.map(({ sphere }) => sphere))).toEqual(new Set(spheres));
  const names = defaultCategories.flatMap(({ name, children }) => [name, ...children]);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(saveCategoryInput.safeParse({ parentId: null, name }).success, name).toBe(true);
});
