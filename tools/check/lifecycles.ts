// Lifecycle tables are sound, drawn in their README as they stand, and every verb has its act.
import type { Act } from '#kernel/acts';
import { inspectLifecycle } from '#kernel/lifecycle';
import { type Check, found } from './check.ts';
import { drawingProblems } from './drawing-problems.ts';
import { withHouse } from './house.ts';
import { lifecyclesOfTheHouse, type PlacedLifecycle } from './lifecycles-of-the-house.ts';

function verbsWithoutAct({ folder, lifecycle }: PlacedLifecycle, acts: readonly Act[]): string[] {
  const events = new Set(acts.map(({ event }) => event));
  return lifecycle.transitions
    .filter(({ who, event }) => !who.every((one) => one === 'system') && !events.has(`${lifecycle.kind}.${event}`))
    .map(({ verb }) => `${folder}/lifecycle.ts: no act does ${verb}; write it in ${folder}/actions/ and list it.`);
}

function actsWithoutVerb(acts: readonly Act[], placed: readonly PlacedLifecycle[]): string[] {
  const events = new Set(
    placed.flatMap(({ lifecycle }) => lifecycle.transitions.map(({ event }) => `${lifecycle.kind}.${event}`)),
  );
  return acts
    .filter(({ on, event }) => on !== 'none' && !events.has(event))
    .map(({ name, event }) => `${name} records ${event}, which stands in no lifecycle.`);
}

export const lifecycles: Check = {
  name: 'lifecycles',
  run: () =>
    withHouse(async ({ actsOfTheHouse }) => {
      const acts = [...actsOfTheHouse().values()];
      const placed = await lifecyclesOfTheHouse();
      const faults = placed.flatMap(({ folder, lifecycle }) =>
        inspectLifecycle(lifecycle).map((fault) => `${folder}/lifecycle.ts: ${fault}.`),
      );
      const drawn = await Promise.all(placed.map(drawingProblems));
      const missing = placed.flatMap((one) => verbsWithoutAct(one, acts));
      const problems = [...faults, ...drawn.flat(), ...missing, ...actsWithoutVerb(acts, placed)];
      const verbs = placed.reduce((sum, { lifecycle }) => sum + lifecycle.transitions.length, 0);
      return found(problems, `${placed.length} tables, ${verbs} verbs, ${acts.length} acts`);
    }),
};
