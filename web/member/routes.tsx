// The member's screens, each at its address.
import { routerOf } from '#web/client';
import { screens } from './screens.ts';
import { Failed } from './shell/failed.tsx';
import { NotFound } from './shell/not-found.tsx';
import { Shell } from './shell/shell.tsx';

export const router = routerOf({ basepath: '/m', shell: Shell, notFound: NotFound, failed: Failed, screens });
