import { expect, test } from 'vitest';
import { caseVerbs } from './case-verbs.ts';
import { shownVerbs } from './main-verb.ts';

const allowed = (verb: string) => ({ verb, isAllowed: true });
const verbsOf = (shown: ReturnType<typeof shownVerbs>) => shown.map(({ look }) => look.verb);

test('the decision comes first, what one may not do last', () => {
  const abilities = [
    { verb: 'file', isAllowed: false, reason: 'no category' },
    allowed('return'),
    allowed('decline-to-file'),
    allowed('merge'),
  ];
  const shown = shownVerbs(caseVerbs, abilities);
  expect(verbsOf(shown)).toEqual(['merge', 'decline-to-file', 'return', 'file']);
  expect(shown.map(({ isMain }) => isMain)).toEqual([true, false, false, false]);
});

test('what the office recommended is the main verb', () => {
  const shown = shownVerbs(caseVerbs, [allowed('file'), allowed('decline-to-file')], 'decline-to-file');
  expect(verbsOf(shown)).toEqual(['decline-to-file', 'file']);
});

test('a verb that is always possible beside the work is never the filled one', () => {
  expect(shownVerbs(caseVerbs, [allowed('return'), allowed('name-key')]).some(({ isMain }) => isMain)).toBe(false);
});

test('a verb the bar does not know is not shown', () => {
  expect(shownVerbs(caseVerbs, [allowed('save')])).toEqual([]);
});
