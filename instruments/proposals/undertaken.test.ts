import { expect, test } from 'vitest';
import type { Progress } from '#kernel/undertakings';
import type { ProposalState } from './contract.ts';
import { proposalCaseState } from './undertaken.ts';

type One = Progress['undertakings'][number];
const unit = (state: One['state'], round = 1, role: One['role'] = 'sole'): One => ({ role, state, round });
const co = (state: One['state']) => unit(state, 1, 'co');

const table: [string, ProposalState, readonly One[], number, ProposalState][] = [
  ['one unit has just been given it', 'handling', [unit('assigned')], 0, 'handling'],
  ['its reply is being checked', 'handling', [unit('checking')], 0, 'handling'],
  ['the reply is delivered', 'handling', [unit('delivered')], 0, 'replied'],
  ['the lead has answered; the co-unit never answers', 'handling', [unit('delivered'), co('handling')], 0, 'replied'],
  ['one of two separate units has answered', 'handling', [unit('delivered'), unit('handling')], 0, 'handling'],
  ['both have answered, one is rated', 'handling', [unit('settled'), unit('delivered')], 0, 'replied'],
  ['a unit that gave it away does not count', 'handling', [unit('transferred'), unit('delivered')], 0, 'replied'],
  ['not satisfied: a second round', 'replied', [unit('handling', 2)], 0, 'rehandling'],
  [
    'second round, while another still works on its first',
    'handling',
    [unit('handling', 2), unit('handling')],
    0,
    'rehandling',
  ],
  [
    'the second reply is in, the other unit still works',
    'rehandling',
    [unit('delivered', 2), unit('handling')],
    0,
    'handling',
  ],
  ['the second reply is delivered', 'rehandling', [unit('delivered', 2)], 0, 'replied'],
  ['all rated, nothing promised', 'replied', [unit('settled')], 0, 'closed'],
  ['all rated, a promise is open', 'replied', [unit('settled')], 1, 'tracking'],
  ['still tracking', 'tracking', [unit('settled')], 2, 'tracking'],
  ['the last promise is kept', 'tracking', [unit('settled')], 0, 'closed'],
  ['a record added to a closed case', 'closed', [unit('settled')], 1, 'closed'],
  ['nothing is given out yet', 'assignment-drafted', [unit('proposed')], 0, 'assignment-drafted'],
];

test.each(table)('%s: %s', (_circumstance, current, undertakings, openCommitments, expected) => {
  expect(proposalCaseState(current, { undertakings, openCommitments })).toBe(expected);
});

test('a move the lifecycle does not know is a mistake of the program', () => {
  expect(() => proposalCaseState('filed', { undertakings: [unit('delivered')], openCommitments: 0 })).toThrow(
    'filed to replied',
  );
});
