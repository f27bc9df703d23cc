import { expect, test } from 'vitest';
import { administratorRoles, type Role } from '#kernel/permissions';
import { grantProblem, type Holding } from './rules.ts';

const nowhere = { bodyId: null, unitId: null };
const holds = (...roles: Role[]): Holding[] => roles.map((role) => ({ role, ...nowhere }));
const codeOf = (
  role: string,
  held: Holding[] = [],
  place = nowhere as { bodyId: string | null; unitId: string | null },
) => grantProblem({ role, ...place }, held)?.code ?? null;

test('any two of the three administrators are refused in one person', () => {
  for (const one of administratorRoles) {
    for (const other of administratorRoles.filter((role) => role !== one)) {
      expect(codeOf(one, holds(other))).toBe('administrators-overlap');
    }
  }
});

test('an administrator does no office work, whichever of the two comes first', () => {
  expect(codeOf('proposal-officer', holds('audit-administrator'))).toBe('administrator-beside-office');
  expect(codeOf('system-administrator', holds('secretary-general'))).toBe('administrator-beside-office');
  expect(codeOf('proposal-committee-head', holds('proposal-officer'))).toBeNull();
});

test('a role is held where it belongs', () => {
  expect(codeOf('unit-contact')).toBe('role-needs-unit');
  expect(codeOf('convenor', [], { bodyId: null, unitId: 'unit' })).toBe('role-needs-body');
  expect(codeOf('proposal-officer', [], { bodyId: 'body', unitId: null })).toBe('role-takes-no-place');
  expect(codeOf('unit-contact', [], { bodyId: null, unitId: 'unit' })).toBeNull();
});

test('what is held already or does not exist is told apart', () => {
  expect(codeOf('proposal-officer', holds('proposal-officer'))).toBe('role-held-already');
  expect(codeOf('toString')).toBe('role-unknown');
});
