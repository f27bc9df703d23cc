import { expect, test } from 'vitest';
import { type Actor, type Role, systemActor } from '#kernel/permissions';
import { menuOf } from './menu.ts';

const whoIs = (...roles: Role[]): Actor => ({
  ...systemActor('a committee'),
  roles: roles.map((role) => ({ role, bodyId: null, unitId: null })),
});
const barometerOf = (...roles: Role[]) => menuOf(whoIs(...roles)).filter(({ key }) => key === 'barometer');

test.each([
  [['information-officer'], ['work']],
  [['information-head'], ['work']],
  [['proposal-officer'], ['proposal-office']],
  [['proposal-officer', 'information-officer'], ['work']],
  [['unit-contact'], []],
] as const)('%j → the barometer stands once, where their work is', (roles, groups) => {
  expect(barometerOf(...roles).map(({ group }) => group)).toEqual(groups);
});
