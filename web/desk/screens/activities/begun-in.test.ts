import { expect, test } from 'vitest';
import { begunIn } from './begun-in.ts';

test('a kind, a title and hours in the address → the form begins with them', () => {
  const asked = { new: 'lecture', title: ' 同心讲堂 ', hours: '2.5' };
  expect(begunIn(asked)).toEqual({ kind: 'lecture', title: '同心讲堂', creditedHours: '2.5' });
});

test('a kind that is none → nothing begins; a strange number or a long title → left out or cut', () => {
  expect(begunIn({})).toBeNull();
  expect(begunIn({ new: 'party', title: '聚会' })).toBeNull();
  for (const hours of ['0', '-1', '201', '1.3', 'two', '']) {
    expect(begunIn({ new: 'forum', hours })).toEqual({ kind: 'forum', title: '', creditedHours: '' });
  }
  expect(begunIn({ new: 'forum', title: '长'.repeat(90) })?.title).toHaveLength(80);
});
