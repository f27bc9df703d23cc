import { basename } from 'node:path';
import type { PlacedLifecycle } from './lifecycles-of-the-house.ts';
import { trackedFiles } from './list-files.ts';
import { refusalCodesIn } from './refusal-codes-in.ts';
import { readSource } from './sources.ts';

export async function refusalKeys(): Promise<Map<string, string>> {
  const isOurs = /^(platform|kernel|instruments|server)[/].*[.]ts$/;
  const paths = (await trackedFiles()).filter((path) => isOurs.test(path) && !/[.]test[.]ts$|[/]testing[/]/.test(path));
  const keys = new Map<string, string>();
  for (const path of paths) {
    for (const code of refusalCodesIn(await readSource(path))) keys.set(`refusals.${code}`, path);
  }
  return keys;
}

export function lifecycleKeys({ folder, lifecycle }: PlacedLifecycle): string[] {
  const events = lifecycle.transitions.map(({ event }) => `events.${lifecycle.kind}.${event}`);
  const people = lifecycle.transitions.filter(({ who }) => !who.every((one) => one === 'system'));
  const verbs = people.map(({ verb }) => `${basename(folder)}.verbs.${verb}`);
  const clocks = lifecycle.transitions.flatMap(({ starts = [] }) => starts.map((clock) => `clocks.${clock}`));
  return [
    ...events,
    ...verbs,
    ...clocks,
    ...Object.keys(lifecycle.states).map((state) => `${basename(folder)}.states.${state}`),
  ];
}
