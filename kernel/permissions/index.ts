export {
  type Actor,
  actingPersonId,
  bodiesSpokenFor,
  hasRole,
  isSystem,
  type Placement,
  publicActor,
  type RoleHolding,
  type Seat,
  systemActor,
  unitsOf,
} from './actor.ts';
export {
  type Capacities,
  type Capacity,
  capacitiesAnywhere,
  capacitiesInUnit,
  generalCapacities,
  meets,
} from './capacity.ts';
export { administratorRoles, committeeOfficeRoles, type Role, roleNames, roles, unitRoles } from './roles.ts';
