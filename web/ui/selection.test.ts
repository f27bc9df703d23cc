import { describe, expect, it } from 'vitest';
import { picksAfter, type Selection } from './selection.ts';

const picked = (...keys: string[]): Selection => ({ picked: new Set(keys), onChange: () => undefined });
const keys = ['a', 'b', 'c', 'd'];

describe('selection', () => {
  it('a tick adds, a second tick removes', () => {
    expect([...picksAfter(keys, picked('a'), { key: 'c' })]).toEqual(['a', 'c']);
    expect([...picksAfter(keys, picked('a', 'c'), { key: 'c' })]).toEqual(['a']);
  });

  it('shift takes everything between, in either direction', () => {
    expect([...picksAfter(keys, picked('b'), { key: 'd', from: 'b' })]).toEqual(['b', 'c', 'd']);
    expect([...picksAfter(keys, picked('d'), { key: 'b', from: 'd' })]).toEqual(['d', 'b', 'c']);
  });
});
