import { expect, test } from 'vitest';
import { checklistOf } from './checklist-of.ts';
import { draftOf } from './draft-of.ts';

const recommendation = (id: string, position: number) => ({
  id,
  position,
  text: `建议${position}`,
  tests: {},
});
const proposal = { recommendations: [recommendation('a', 1), recommendation('b', 2)] };

test('a new reply has an empty answer for every recommendation and no verdict chosen', () => {
  const draft = draftOf(proposal, undefined);
  expect(draft.answers.map(({ verdict }) => verdict)).toEqual([null, null]);
  expect(checklistOf(draft).every(({ isMet }) => !isMet)).toBe(true);
});

test('an answer counts once it has a verdict and words', () => {
  const draft = draftOf(proposal, undefined);
  draft.answers[0] = { recommendationId: 'a', verdict: 'adopted', text: '已列入计划。', commitments: [] };
  draft.answers[1] = { recommendationId: 'b', verdict: 'not-adopted', text: '  ', commitments: [] };
  expect(checklistOf(draft)[0]).toMatchObject({ key: 'answers', done: 1, of: 2, isMet: false });
});

test('a promise without a date is told', () => {
  const draft = draftOf(proposal, undefined);
  draft.answers[0]?.commitments.push({ text: '建成三处停车场', dueOn: null });
  expect(checklistOf(draft).find(({ key }) => key === 'dates')).toMatchObject({ isMet: false, of: 1 });
});

test('only what is not open needs a reason', () => {
  const draft = draftOf(proposal, undefined);
  const keys = (publication: 'open' | 'on-request') => checklistOf({ ...draft, publication }).map(({ key }) => key);
  expect(keys('open')).not.toContain('publicationReason');
  expect(keys('on-request')).toContain('publicationReason');
});
