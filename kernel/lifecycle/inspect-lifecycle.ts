// The start-up check: unknown, unreachable and dead-end states, verbs named twice.
import { type Lifecycle, targetsOf } from './lifecycle.ts';

function reachableFrom(initial: string, edges: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const seen = new Set([initial]);
  const queue = [initial];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const next of edges.get(state) ?? []) {
      if (!seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return seen;
}

/** Every fault of the table in words; empty when it may be used. */
export function inspectLifecycle<Facts>(lifecycle: Lifecycle<string, Facts>): string[] {
  const faults: string[] = [];
  const known = new Set(Object.keys(lifecycle.states));
  const edges = new Map<string, Set<string>>();
  const verbs = new Set<string>();
  for (const transition of lifecycle.transitions) {
    const { verb, from, who } = transition;
    const targets = targetsOf(transition);
    if (verbs.has(verb)) faults.push(`verb ${verb} stands twice`);
    verbs.add(verb);
    if (who.length === 0) faults.push(`nobody may ${verb}`);
    if (from.length === 0) faults.push(`${verb} leaves no state`);
    for (const state of [...from, ...targets]) {
      if (!known.has(state)) faults.push(`${verb} names the unknown state ${state}`);
    }
    for (const state of from) {
      const next = edges.get(state) ?? new Set();
      for (const target of targets) if (target !== state) next.add(target);
      edges.set(state, next);
    }
  }
  const reached = reachableFrom(lifecycle.initial, edges);
  for (const [state, { isFinal }] of Object.entries(lifecycle.states)) {
    if (!reached.has(state)) faults.push(`state ${state} cannot be reached`);
    if (!isFinal && !edges.get(state)?.size) faults.push(`state ${state} is a dead end and not final`);
  }
  return faults;
}

export function assertLifecycle<Facts>(lifecycle: Lifecycle<string, Facts>): void {
  const faults = inspectLifecycle(lifecycle);
  if (faults.length > 0) throw new Error(`Lifecycle ${lifecycle.kind}: ${faults.join('; ')}.`);
}
