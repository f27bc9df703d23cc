// All acts of the house by their public name; two acts of one name stop the start.
import type { Act } from './act.ts';

export type ActRegistry = ReadonlyMap<string, Act>;

const nameShape = /^[a-z]+(?:-[a-z]+)*[.][a-z]+(?:-[a-z]+)*$/;

export function registerActs(acts: readonly Act[]): ActRegistry {
  const registry = new Map<string, Act>();
  for (const act of acts) {
    if (!nameShape.test(act.name)) throw new Error(`An act is named <instrument>.<verb-noun>, not ${act.name}.`);
    if (registry.has(act.name)) throw new Error(`Two acts are named ${act.name}.`);
    if (!act.event || act.who.length === 0) throw new Error(`${act.name} lacks its event or its people.`);
    registry.set(act.name, act);
  }
  return registry;
}
