import { expect, it } from 'vitest';
import { answersTo } from './answers.ts';

type Case = Parameters<typeof answersTo>[0];
const answer = { recommendationId: 'r1', verdict: 'adopted', text: '', commitments: [] };
const unit = (id: string, rounds: number[], answers: object[] = [answer]) => ({
  id,
  replies: rounds.map((round) => ({ round, answers })),
});
const caseOf = (undertakings: object[], commitments: object[] = []) =>
  ({ undertakings, commitments }) as unknown as Case;

it('puts the newest answer of a unit before its earlier ones', () => {
  const found = answersTo(caseOf([unit('u1', [1, 2])]), 'r1');
  expect(found.map(({ reply, isNewest }) => [reply.round, isNewest])).toEqual([
    [2, true],
    [1, false],
  ]);
});

it('leaves out units that did not answer this request', () => {
  expect(answersTo(caseOf([unit('u1', [1], []), unit('u2', [1])]), 'r1')).toHaveLength(1);
});

it('hangs promises on the newest answer of the unit that gave them', () => {
  const promise = { recommendationId: 'r1', undertakingId: 'u1' };
  const found = answersTo(caseOf([unit('u1', [1, 2]), unit('u2', [1])], [promise]), 'r1');
  expect(found.map(({ commitments }) => commitments.length)).toEqual([1, 0, 0]);
});
