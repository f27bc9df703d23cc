import { expect, test } from 'vitest';
import { deedsOfSigners, takenBack } from './deeds.ts';
import type { Proposal } from './proposal.ts';

const signer = (personId: string, isLead: boolean, state: 'signed' | 'invited' | 'dropped' = 'signed') => ({
  ...{ personId, isLead, state, position: 0 },
});
const proposal = (signers: Proposal['signers'], kind: Proposal['kind'] = 'joint') => ({
  ...{ kind, occasion: 'ordinary' as const, leadPersonId: 'lead', signers },
});
const told = { kind: 'proposal-filed', doneOn: '2026-11-24', leadHoldsSeat: true } as const;

test('alone → sole; with signers → lead and co, each with how many signed; unsigned and dropped are not told', () => {
  const alone = deedsOfSigners({ ...told, proposal: proposal([signer('lead', true)], 'individual') });
  expect(alone.map(({ personId, facts }) => [personId, facts?.role, facts?.form])).toEqual([
    ['lead', 'sole', 'individual'],
  ]);
  const signers = [
    signer('lead', true),
    signer('li', false),
    signer('zhao', false, 'invited'),
    signer('wu', false, 'dropped'),
  ];
  const together = deedsOfSigners({ ...told, proposal: proposal(signers) });
  expect(together.map(({ personId, facts }) => [personId, facts?.role, facts?.coCount])).toEqual([
    ['lead', 'lead', 1],
    ['li', 'co', 1],
  ]);
});

test('an officer who wrote for a body → no deed of theirs; an award → counted by its round', () => {
  const written = proposal([signer('lead', true)], 'collective');
  expect(deedsOfSigners({ ...told, proposal: written, leadHoldsSeat: false })).toEqual([]);
  const [awarded] = deedsOfSigners({ ...told, kind: 'proposal-excellent', proposal: written, subjectId: 'round' });
  expect(awarded).toMatchObject({ subjectId: 'round', kind: 'proposal-excellent' });
});

test('nobody to take back from → nothing is taken back, rather than everything', () => {
  expect(takenBack('case', 'proposal-submitted', [])).toEqual({});
  expect(takenBack('case', 'proposal-submitted')).toEqual({
    withdraws: [{ subjectIds: ['case'], kinds: ['proposal-submitted'] }],
  });
});
