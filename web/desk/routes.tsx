// Every screen of the desk. A screen registers in `screens/<instrument>/routes.ts`: `export const screens: Screen[]`.
import { routerOf, type ScreenList, screensOf } from '#web/client';
import { Failed } from './shell/failed.tsx';
import { NotFound } from './shell/not-found.tsx';
import { Shell } from './shell/shell.tsx';

const lists = import.meta.glob<ScreenList>('./screens/*/routes.ts', { eager: true });

export const router = routerOf({
  basepath: '/desk',
  shell: Shell,
  notFound: NotFound,
  failed: Failed,
  screens: screensOf(lists),
});
