// The house as the server puts it together, for checks that compare tables with words. Loaded late, so that a
// source that cannot be loaded is one problem among others and not the end of the check.
import type { Locale } from '#platform/locale';
import { type Finding, found } from './check.ts';

export const locales: readonly Locale[] = ['zh-CN', 'en'];

const loadHouse = async () => {
  const [house, { catalogues }, { instruments }] = await Promise.all([
    import('../../server/house.ts'),
    import('../../server/catalogues.ts'),
    import('../../server/instruments.ts'),
  ]);
  return { ...house, catalogues, instruments };
};
export type LoadedHouse = Awaited<ReturnType<typeof loadHouse>>;

/** Runs a check on the loaded house, or says why it cannot be loaded. */
export async function withHouse(check: (house: LoadedHouse) => Promise<Finding>): Promise<Finding> {
  const house = await loadHouse().catch((error: Error) => error);
  if (house instanceof Error) return found([`The house cannot be put together: ${house.message.split('\n')[0]}`]);
  return check(house);
}
