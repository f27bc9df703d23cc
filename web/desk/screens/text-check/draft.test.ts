import { describe, expect, test } from 'vitest';
import { decided, edited, partDraft, piecesOf } from './draft.ts';

const text = '请打13800138000，或来信a@example.org。';

describe('a part of the page', () => {
  test('everything found is hidden until somebody decides', () => {
    const { decisions } = partDraft({ text, decisions: [] });
    expect(decisions.map(({ kind, decision }) => [kind, decision])).toEqual([
      ['mobile-phone', 'masked'],
      ['e-mail', 'masked'],
    ]);
  });

  test('what was decided before stays', () => {
    const kept = { kind: 'mobile-phone', start: 2, end: 13, decision: 'kept', reason: '热线' } as const;
    expect(partDraft({ text, decisions: [kept] }).decisions[0]).toEqual(kept);
  });

  test('the pieces put together are the text, with the masks beside', () => {
    const draft = decided(edited(text), 1, { decision: 'kept', reason: '公开邮箱' });
    const pieces = piecesOf(draft);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ decision }) => decision).map(({ mask }) => mask)).toEqual(['（电话略）', '（邮箱略）']);
  });
});
