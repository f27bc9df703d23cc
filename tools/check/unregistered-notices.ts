import type { LoadedHouse } from './house.ts';
import { lifecyclesOfTheHouse } from './lifecycles-of-the-house.ts';

export async function unregisteredNotices(house: LoadedHouse): Promise<string[]> {
  const registry = house.noticesOfTheHouse();
  const placed = await lifecyclesOfTheHouse();
  return placed.flatMap(({ folder, lifecycle }) =>
    lifecycle.transitions.flatMap(({ verb, notices = [] }) =>
      notices
        .filter((kind) => !registry.kindOf(kind))
        .map((kind) => `${folder}/lifecycle.ts: ${verb} sends ${kind}, which no part registers as a notice.`),
    ),
  );
}
