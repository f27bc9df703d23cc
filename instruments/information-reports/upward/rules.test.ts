import { expect, test } from 'vitest';
import { adoptionProblem, instructionProblem, sendingProblem } from './rules.ts';

const dated = { issuedOn: '2026-11-10', today: '2026-11-24' };
const sending = { ...dated, level: 'province', own: 'city', sentOn: '2026-11-12', receiver: '某省政协' } as const;
const adoption = {
  ...dated,
  level: 'province',
  own: 'city',
  adoptedOn: '2026-11-20',
  firstSentOn: '2026-11-12',
} as const;

test.each([
  [{}, null],
  [{ sentOn: '2026-11-10' }, null],
  [{ level: 'city' }, 'upward-level-not-above'],
  [{ receiver: '' }, 'upward-receiver-missing'],
  [{ sentOn: '2026-11-25' }, 'upward-in-future'],
  [{ sentOn: '2026-11-09' }, 'upward-before-release'],
  [{ issuedOn: null }, 'upward-before-release'],
] as const)('sending with %o → %s', (changes, code) => {
  expect(sendingProblem({ ...sending, ...changes })?.code ?? null).toBe(code);
});

test.each([
  [{}, null],
  [{ level: 'own', firstSentOn: null }, null],
  [{ level: 'city', firstSentOn: null }, null],
  [{ adoptedOn: '2026-11-12' }, null],
  [{ adoptedOn: '2026-11-25' }, 'adoption-in-future'],
  [{ adoptedOn: '2026-11-09' }, 'adoption-before-release'],
  [{ issuedOn: null }, 'adoption-before-release'],
  [{ adoptedOn: '2026-11-11' }, 'adoption-before-sending'],
  [{ firstSentOn: null }, 'adoption-not-sent-up'],
  [{ level: 'county' }, 'adoption-level-below'],
] as const)('adoption with %o → %s', (changes, code) => {
  expect(adoptionProblem({ ...adoption, ...changes })?.code ?? null).toBe(code);
});

test('an instruction is given between the release and today', () => {
  expect(instructionProblem({ ...dated, givenOn: '2026-11-10' })).toBeNull();
  expect(instructionProblem({ ...dated, givenOn: '2026-11-09' })?.code).toBe('instruction-before-release');
  expect(instructionProblem({ ...dated, givenOn: '2026-11-25' })?.code).toBe('instruction-in-future');
});
