// What a person is: anywhere, in one unit, for a body, for somebody else. Deny by default.
import { describe, expect, test } from 'vitest';
import {
  type Actor,
  actingPersonId,
  administratorRoles,
  bodiesSpokenFor,
  type Capacity,
  capacitiesAnywhere,
  capacitiesInUnit,
  committeeOfficeRoles,
  generalCapacities,
  meets,
  publicActor,
  type Role,
  roleNames,
  roles,
  systemActor,
  unitsOf,
} from './index.ts';

const actor = (given: Partial<Actor> = {}): Actor => ({
  ...systemActor('tenant'),
  personId: 'person',
  ...given,
});
const holding = (role: Role) => {
  const { scope } = roles[role];
  return { role, bodyId: scope === 'body' ? 'body-1' : null, unitId: scope === 'unit' ? 'unit-1' : null };
};
const seat = { id: 'seat', termId: 'term', sectorId: null, isStanding: false };

describe('general capacities: role × scope', () => {
  test.each(roleNames)('%s counts in general only when it is tied to nothing', (role) => {
    const isGeneral = roles[role].scope === 'tenant';
    expect([...generalCapacities(actor({ roles: [holding(role)] }))]).toEqual(isGeneral ? [role] : []);
    expect([...capacitiesAnywhere(actor({ roles: [holding(role)] }))]).toEqual([role]);
  });

  test('nobody in particular is nothing', () => {
    expect([...generalCapacities(actor())]).toEqual([]);
  });

  test('anybody at the public door is the public, never the software', () => {
    expect([...generalCapacities(publicActor('tenant'))]).toEqual(['public']);
    expect([...capacitiesAnywhere(publicActor('tenant'))]).toEqual(['public']);
  });

  test('the software is the system, a person never', () => {
    expect([...generalCapacities(systemActor('tenant'))]).toEqual(['system']);
    expect([...generalCapacities(actor({ seat }))]).toEqual(['member']);
  });

  test('a role held in a unit gives nothing outside it, even beside a general one', () => {
    const inUnit: Actor['roles'] = [{ role: 'proposal-officer', bodyId: null, unitId: 'unit-1' }];
    expect([...generalCapacities(actor({ roles: inUnit }))]).toEqual([]);
  });
});

describe('relations', () => {
  const everywhere = actor({
    roles: [holding('unit-contact'), holding('unit-drafter'), holding('convenor')],
  });

  test('in one’s own unit, and in no other', () => {
    expect(capacitiesInUnit(everywhere, 'unit-1')).toEqual(['unit-contact', 'unit-drafter']);
    expect(capacitiesInUnit(everywhere, 'unit-2')).toEqual([]);
  });

  test('units and bodies are named once each', () => {
    expect(unitsOf(everywhere)).toEqual(['unit-1']);
    expect(bodiesSpokenFor(everywhere)).toEqual(['body-1']);
  });

  test('acting for somebody, the act counts in that person’s name', () => {
    expect(actingPersonId(actor())).toBe('person');
    expect(actingPersonId(actor({ onBehalfOf: { personId: 'other', name: '李青' } }))).toBe('other');
    expect(actingPersonId(systemActor('tenant'))).toBeNull();
  });
});

test.each<[string, Capacity[], Capacity[], boolean]>([
  ['one of several', ['member'], ['proposal-officer', 'member'], true],
  ['none of them', ['member'], ['proposal-officer'], false],
  ['nothing is asked for: deny', ['member', 'system'], [], false],
  ['nothing is held', [], ['member'], false],
])('%s', (_what, held, wanted, expected) => {
  expect(meets(new Set(held), wanted)).toBe(expected);
});

test('administrators are no office of the committee: they see no case by their role', () => {
  expect(committeeOfficeRoles.filter((role) => (administratorRoles as readonly Role[]).includes(role))).toEqual([]);
});
