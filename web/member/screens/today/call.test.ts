import { describe, expect, it } from 'vitest';
import { callOf, placeOfCall } from './call.ts';

describe('what a waiting case wants', () => {
  it('an invitation is read and answered, whatever the state', () => {
    expect(callOf({ item: { id: 'a', state: 'returned' }, isInvited: true })).toBe('sign');
    expect(placeOfCall('sign', 'a')).toBe('/cases/a/sign');
  });

  it('own texts lead to the writing, answers to the case', () => {
    expect(placeOfCall(callOf({ item: { id: 'a', state: 'returned' }, isInvited: false }), 'a')).toBe('/write/a');
    expect(placeOfCall(callOf({ item: { id: 'a', state: 'replied' }, isInvited: false }), 'a')).toBe('/cases/a');
  });
});
