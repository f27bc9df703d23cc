import { expect, test } from 'vitest';
import { authorsChanged, clueAdopted } from './deeds.ts';

test('a member’s clue adopted → a deed; a citizen’s or a body’s → none', () => {
  expect(clueAdopted({ origin: 'member', senderId: 'li' }, 'guide', '2026-11-24')).toMatchObject([
    { personId: 'li', kind: 'clue-adopted', facts: { into: 'guide' } },
  ]);
  expect(clueAdopted({ origin: 'body', senderId: 'li' }, 'guide', '2026-11-24')).toEqual([]);
  expect(clueAdopted({ origin: 'public', senderId: null }, 'cultivation', '2026-11-24')).toEqual([]);
});

test('the team changes → who joins has a deed, who leaves loses it, who stays keeps the day', () => {
  const changed = authorsChanged({ caseId: 'c', before: ['a', 'b'], now: ['b', 'd'], doneOn: '2026-11-24' });
  expect(changed.deeds.map(({ personId }) => personId)).toEqual(['d']);
  expect(changed.withdraws).toEqual([{ subjectIds: ['c'], kinds: ['cultivation-authored'], personIds: ['a'] }]);
  expect(authorsChanged({ caseId: 'c', before: ['a'], now: ['a'], doneOn: '2026-11-24' })).toEqual({
    ...{ deeds: [], withdraws: [] },
  });
});
