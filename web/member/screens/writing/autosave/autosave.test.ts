import { describe, expect, it } from 'vitest';
import { autosaveAfter, nextSavingAfter } from './autosave.ts';
import { type AutosaveEvent, startOfAutosave } from './autosave-state.ts';

const stateAfter = (...events: AutosaveEvent[]) => events.reduce(autosaveAfter, startOfAutosave);
const at = '2026-11-22T02:32:00.000Z';

describe('saving by itself', () => {
  it('waits a moment after typing, then saves and says when', () => {
    expect(nextSavingAfter(stateAfter({ kind: 'changed' }))).toBe(1200);
    const saved = stateAfter({ kind: 'changed' }, { kind: 'sent' }, { kind: 'saved', at });
    expect(saved).toMatchObject({ phase: 'saved', savedAt: at });
    expect(nextSavingAfter(saved)).toBeNull();
  });

  it('typed while saving → saves once more', () => {
    const state = stateAfter({ kind: 'changed' }, { kind: 'sent' }, { kind: 'changed' }, { kind: 'saved', at });
    expect(state).toMatchObject({ phase: 'waiting', savedAt: at });
  });

  it('network gone → tries again by itself, and sooner when one types on', () => {
    const offline = stateAfter({ kind: 'changed' }, { kind: 'sent' }, { kind: 'unreachable' });
    expect(nextSavingAfter(offline)).toBe(10_000);
    expect(nextSavingAfter(autosaveAfter(offline, { kind: 'changed' }))).toBe(1200);
  });

  it('refused → stays with the reason until something changes', () => {
    const refused = stateAfter({ kind: 'sent' }, { kind: 'refused', message: '已提交' });
    expect(refused).toMatchObject({ phase: 'refused', message: '已提交' });
    expect(nextSavingAfter(refused)).toBeNull();
    expect(autosaveAfter(refused, { kind: 'changed' })).toMatchObject({ phase: 'waiting', message: null });
  });

  it('conflict → nothing is sent until it is settled, then it is saved', () => {
    const conflict = stateAfter({ kind: 'sent' }, { kind: 'conflicted' }, { kind: 'changed' });
    expect(conflict.phase).toBe('conflict');
    expect(nextSavingAfter(conflict)).toBeNull();
    expect(nextSavingAfter(autosaveAfter(conflict, { kind: 'resolved' }))).toBe(1200);
  });
});
