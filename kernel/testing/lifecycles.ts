// What every table of a life must hold, asked the same way of every instrument.
import { inspectLifecycle, type Lifecycle, obstacle } from '#kernel/lifecycle';

export type AnyLifecycle = Lifecycle<never, never>;
type Table = Lifecycle<string, never>;

/** Each table, and the states its contract names. */
export type LifecyclesWithStates = readonly (readonly [AnyLifecycle, readonly string[]])[];

/** What is unsound in a table, or stands in it and not in the contract. Empty: nothing. */
export function faultsOfLifecycle(lifecycle: AnyLifecycle, states: readonly string[]): readonly unknown[] {
  const table = lifecycle as unknown as Table;
  const own = Object.keys(table.states);
  const unknown = own.filter((state) => !states.includes(state)).map((state) => `not in the contract: ${state}`);
  const missing = states.filter((state) => !own.includes(state)).map((state) => `not in the table: ${state}`);
  return [...inspectLifecycle(table), ...unknown, ...missing];
}

/** Verbs that somebody does by hand; each needs an act. */
export const verbsOfPeople = (lifecycles: LifecyclesWithStates): string[] =>
  lifecycles
    .flatMap(([lifecycle]) => [...(lifecycle as unknown as Table).transitions])
    .filter(({ who }) => !(who as readonly string[]).every((one) => one === 'system'))
    .map(({ verb }) => verb);

/** What strangers could do if no rule stood in their way: nothing, or the table lets them in. */
export function allowedToStrangers(lifecycles: LifecyclesWithStates, strangers: readonly string[]): string[] {
  return lifecycles.flatMap(([lifecycle]) =>
    (lifecycle as unknown as Table).transitions.flatMap(({ rule: _, ...bare }) =>
      strangers.flatMap((stranger) => {
        const met = { state: bare.from[0]!, capacities: new Set([stranger]), facts: {} };
        const code = obstacle(bare as never, met as never)?.code;
        return code === 'not-permitted' ? [] : [`${stranger} ${bare.verb} ${code ?? 'allowed'}`];
      }),
    ),
  );
}
