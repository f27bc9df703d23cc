import { expect, test } from 'vitest';
import { gradeOf, meanOf } from './grades.ts';

const bounds = { excellent: 90, good: 75, fair: 60 };

test.each([
  [100, 'excellent'],
  [90, 'excellent'],
  [89.9, 'good'],
  [75, 'good'],
  [74.9, 'fair'],
  [60, 'fair'],
  [59.9, 'poor'],
  [0, 'poor'],
] as const)('%d points → %s', (points, grade) => {
  expect(gradeOf(points, bounds)).toBe(grade);
});

test('a committee sets other bounds → other grades', () => {
  expect(gradeOf(88, { ...bounds, excellent: 85 })).toBe('excellent');
});

test('one side is silent → the other alone counts; both are → nothing, and no full marks', () => {
  expect(meanOf([80, 91])).toBe(85.5);
  expect(meanOf([70])).toBe(70);
  expect(meanOf([])).toBeNull();
});
