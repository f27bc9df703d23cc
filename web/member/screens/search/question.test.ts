import { describe, expect, it } from 'vitest';
import { filedStates, questionOf } from './question.ts';

describe('what is asked', () => {
  it('nothing typed → filed proposals by number', () => {
    expect(questionOf({})).toMatchObject({ states: filedStates, sort: 'number' });
  });
  it('words → everything one may see, unless a stage is chosen', () => {
    expect(questionOf({ words: '电梯' })).toMatchObject({
      words: '电梯',
      states: undefined,
      sort: undefined,
    });
    expect(questionOf({ words: '电梯', stage: 'closed' })).toMatchObject({ states: 'closed' });
  });
  it('an unknown stage in the address is passed over', () => {
    expect(questionOf({ stage: 'toString' })).toMatchObject({ states: filedStates });
  });
});
