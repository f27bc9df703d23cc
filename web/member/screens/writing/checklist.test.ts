import { describe, expect, it } from 'vitest';
import { checklistOf } from './checklist.ts';
import type { Draft } from './draft.ts';
import { partOfCode } from './part-of-code.ts';

const draft: Draft = {
  title: '关于加装电梯的提案',
  situation: '情况。',
  recommendations: [{ id: 'a', text: '建议一。', tests: {} }],
  categoryId: 'c',
  occasion: 'ordinary',
  aimedSessionId: null,
  kind: 'individual',
  bodyId: null,
  suggestedUnitIds: [],
  attachmentIds: [],
  isOneMatter: true,
};
const limits = { titleCharacters: 40, bodyCharacters: 10 };
const missing = (changes: Partial<Draft>, signedCount = 1) =>
  checklistOf({ draft: { ...draft, ...changes }, limits, signedCount })
    .filter(({ isThere }) => !isThere)
    .map(({ part }) => part);

describe('checklist', () => {
  it('complete draft → nothing is missing', () => expect(missing({})).toEqual([]));

  it('spaces alone are no text', () => {
    expect(missing({ title: ' 　', situation: '\n', recommendations: [{ id: 'a', text: ' ', tests: {} }] })).toEqual([
      'title',
      'situation',
      'recommendations',
    ]);
  });

  it('body counts analysis and recommendations together', () => {
    expect(missing({ situation: '一二三四五六七' })).toEqual(['length']);
  });

  it('joint needs a second signature, collective a body', () => {
    expect(missing({ kind: 'joint' })).toEqual(['proposers']);
    expect(missing({ kind: 'joint' }, 2)).toEqual([]);
    expect(missing({ kind: 'collective' })).toEqual(['proposers']);
  });

  it('leads from the reason of the server to the part', () => {
    expect(partOfCode('category-missing')).toBe('category');
    expect(partOfCode('session-cut-off')).toBeUndefined();
  });
});
