import { expect, test } from 'vitest';
import { readPoints } from './contract.ts';

const criteria = [
  { key: 'reply', name: '答复质量', least: 0, most: 30 },
  { key: 'praise', name: '加减分', least: -5, most: 5 },
];

test.each([
  [{ reply: '25', praise: '-2' }, { reply: 25, praise: -2 }, 23],
  [{ reply: '25.5', praise: '' }, { reply: 25.5, praise: 0 }, 25.5],
  [{ reply: ' ２５。５ ', praise: '＋２' }, { reply: 25.5, praise: 2 }, 27.5],
  [{ reply: '0', praise: '－５' }, { reply: 0, praise: -5 }, 0],
])('%o → read as numbers', (typed, points, total) => {
  expect(readPoints(criteria, typed)).toEqual({ points, total, problems: {}, isComplete: true });
});

test.each([
  [{ reply: '' }, 'missing'],
  [{ reply: '31' }, 'outside'],
  [{ reply: '-1' }, 'outside'],
  [{ reply: '25.3' }, 'outside'],
  [{ reply: '很好' }, 'outside'],
  [{ reply: '1e2' }, 'outside'],
])('%o → %s', (typed, problem) => {
  expect(readPoints(criteria, typed)).toMatchObject({ problems: { reply: problem }, isComplete: false });
});
