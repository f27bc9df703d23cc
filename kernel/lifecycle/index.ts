export { type Ability, abilities, type Meeting, obstacle } from './abilities.ts';
export { lifecycleDiagram, lifecycleTable } from './diagram.ts';
export { assertLifecycle, inspectLifecycle } from './inspect-lifecycle.ts';
export {
  type Lifecycle,
  type Rule,
  type StateDescription,
  type Transition,
  targetsOf,
  transitionOf,
} from './lifecycle.ts';
