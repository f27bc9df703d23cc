import { describe, expect, it } from 'vitest';
import { changesSince, differingFields } from './changes-since.ts';
import type { Draft } from './draft.ts';
import { disagreementsOf, isDecided, mergedDraft, startingChoices } from './merge-drafts.ts';

const base: Draft = {
  title: '关于完善老旧小区加装电梯后续管理的提案',
  situation: '第一段。\n第二段。',
  recommendations: [{ id: 'a', text: '建立维护基金。', tests: {} }],
  categoryId: null,
  occasion: 'ordinary',
  aimedSessionId: null,
  kind: 'individual',
  bodyId: null,
  suggestedUnitIds: [],
  attachmentIds: [],
  isOneMatter: false,
};

describe('two people changed one draft', () => {
  it('finds nothing to decide when the other only signed', () => {
    expect(disagreementsOf({ base, mine: { ...base, title: '新案由' }, theirs: base })).toEqual([]);
  });

  it('asks only about what both changed; what they alone changed is taken', () => {
    const mine = { ...base, title: '我的案由' };
    const theirs = { ...base, title: '他的案由', categoryId: 'c1' };
    const found = disagreementsOf({ base, mine, theirs });
    expect(found).toEqual([
      { field: 'title', isChangedByBoth: true },
      { field: 'categoryId', isChangedByBoth: false },
    ]);
    const choices = startingChoices(found);
    expect(isDecided(found, choices)).toBe(false);
    const decided = { ...choices, title: 'mine' } as const;
    expect(isDecided(found, decided)).toBe(true);
    expect(mergedDraft({ base, mine, theirs }, decided)).toMatchObject({
      title: '我的案由',
      categoryId: 'c1',
    });
  });

  it('finds agreement when both made the same change', () => {
    const same = { ...base, title: '同一个案由' };
    expect(disagreementsOf({ base, mine: same, theirs: same })).toEqual([]);
  });

  it('takes tidied paragraphs and new ids for no change at all', () => {
    const tidied = {
      ...base,
      situation: '第一段。\n第二段。\n',
      recommendations: [{ id: 'b', text: '　　建立维护基金。 ', tests: { definable: ' ' } }],
    };
    expect(differingFields(base, tidied)).toEqual([]);
  });
});

describe('what is sent', () => {
  it('is only what changed', () => {
    expect(changesSince(base, { ...base, isOneMatter: true })).toEqual({ isOneMatter: true });
    expect(changesSince(base, base)).toEqual({});
  });
});
