import { expect, test } from 'vitest';
import { highestOfLevel, type StandingAdoption } from './counted.ts';

const one = (id: string, changes: Partial<StandingAdoption> = {}): StandingAdoption => ({
  ...{ id, level: 'province', form: 'combined', receiverKind: 'cppcc', adoptedOn: '2026-11-20', share: 100 },
  ...changes,
});
const ids = (...standing: StandingAdoption[]) => highestOfLevel(standing).map(({ id }) => id);

test('once per level: fuller form, weightier receiver, earlier day, never by the order they came in', () => {
  expect(ids(one('a'), one('b', { form: 'single' }))).toEqual(['b']);
  expect(ids(one('a'), one('b', { receiverKind: 'party' }))).toEqual(['b']);
  expect(ids(one('a'), one('b', { adoptedOn: '2026-11-19' }))).toEqual(['b']);
  expect(ids(one('b'), one('a'))).toEqual(['a']);
  expect(ids(one('a'), one('b', { form: 'passed-on', receiverKind: 'party' }))).toEqual(['a']);
});

test('each level by itself; the own level counts with the printing', () => {
  expect(ids(one('a'), one('b', { level: 'nation' }), one('c', { level: 'own' }))).toEqual(['a', 'b']);
  expect(ids()).toEqual([]);
});
