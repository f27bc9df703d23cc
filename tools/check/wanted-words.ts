import type { LoadedHouse } from './house.ts';
import { lifecyclesOfTheHouse } from './lifecycles-of-the-house.ts';
import { lifecycleKeys, refusalKeys } from './wanted-keys.ts';

export interface Wanted {
  readonly key: string;
  readonly by: string;
  readonly kind: string;
}

export async function wantedWords(house: LoadedHouse): Promise<Wanted[]> {
  const { identitySettings } = { identitySettings: await import('../../server/identity.ts') };
  const settings = [
    ...house.instruments.flatMap((instrument) => instrument.settings ?? []),
    ...Object.values(identitySettings).filter((one) => typeof one === 'object' && one !== null && 'unit' in one),
  ] as readonly { key: string }[];
  const placed = await lifecyclesOfTheHouse();
  const acts = [...house.actsOfTheHouse().values()];
  return [
    ...[...(await refusalKeys())].map(([key, by]) => ({ key, by, kind: '' })),
    ...placed.flatMap((one) =>
      lifecycleKeys(one).map((key) => ({ key, by: `${one.folder}/lifecycle.ts`, kind: one.lifecycle.kind })),
    ),
    ...acts.map(({ name, event }) => ({ key: `events.${event}`, by: name, kind: '' })),
    ...settings.map(({ key }) => ({ key: `settings.${key}`, by: key, kind: '' })),
  ];
}
