// Every screen of the member. A screen registers in `screens/<instrument>/routes.ts`: `export const screens: Screen[]`.
import { type ScreenList, screensOf } from '#web/client';

const lists = import.meta.glob<ScreenList>('./screens/*/routes.ts', { eager: true });

export const screens = screensOf(lists);

/** A tab, a way or a link appears once its screen exists. */
export function isBuilt(path: string): boolean {
  return screens.some((screen) => screen.path === path);
}
