import { describe, expect, it } from 'vitest';
import { type DraftStore, findDraft, forgetDraft, keepDraft } from './kept-draft.ts';
import { standingOf } from './standing-of.ts';

function memory(): DraftStore {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const full: DraftStore = {
  getItem: () => null,
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
  removeItem: () => undefined,
};

describe('kept draft', () => {
  it('what was kept is found again, and forgotten when the server has it', () => {
    const store = memory();
    expect(keepDraft(store, 'a', { value: { title: '加装电梯' }, baseVersion: 3 })).toBe(true);
    expect(findDraft(store, 'a')).toEqual({ value: { title: '加装电梯' }, baseVersion: 3 });
    forgetDraft(store, 'a');
    expect(findDraft(store, 'a')).toBeUndefined();
  });

  it('a full or broken store never throws', () => {
    expect(keepDraft(full, 'a', { value: 1, baseVersion: null })).toBe(false);
    const store = memory();
    store.setItem('tongxin.draft.a', '{"value":');
    expect(findDraft(store, 'a')).toBeUndefined();
  });

  it('unsaved writing on the same version is recovered; on an older one it is a conflict', () => {
    const server = { value: 'server', baseVersion: 4 };
    expect(standingOf(undefined, server)).toBe('clean');
    expect(standingOf({ value: 'server', baseVersion: 2 }, server)).toBe('clean');
    expect(standingOf({ value: 'mine', baseVersion: 4 }, server)).toBe('recovered');
    expect(standingOf({ value: 'mine', baseVersion: 3 }, server)).toBe('conflict');
  });
});
