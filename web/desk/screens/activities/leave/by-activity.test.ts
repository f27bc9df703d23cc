import { expect, test } from 'vitest';
import { byActivity } from './by-activity.ts';

test('requests of several activities → one decision for each, in the order in which they stand', () => {
  const asked = (activityId: string, personId: string) => ({ activityId, personId });
  expect(byActivity([asked('forum', 'one'), asked('visit', 'one'), asked('forum', 'two')])).toEqual([
    ['forum', ['one', 'two']],
    ['visit', ['one']],
  ]);
  expect(byActivity([])).toEqual([]);
});
