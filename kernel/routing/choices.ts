// What may be chosen today, each with the words that say what it is for.
import { activeUnits } from '#kernel/people';
import type { Transaction } from '#platform/database';
import type { Target } from './contract.ts';
import type { RoutedKind } from './routed-kind.ts';

export interface Choice {
  readonly id: string;
  readonly name: string;
  /** Written duties of a unit; what a category is about. */
  readonly about: string;
}

export async function choicesOf(tx: Transaction, kinds: readonly RoutedKind[], target: Target): Promise<Choice[]> {
  if (target === 'unit') {
    const units = await activeUnits(tx);
    return units.map(({ id, name, shortName, duties }) => ({ id, name, about: duties.trim() ? duties : shortName }));
  }
  const found: Choice[] = [];
  for (const kind of kinds) found.push(...(await kind.categories(tx)));
  return found;
}
