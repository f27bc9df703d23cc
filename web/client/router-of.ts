import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { Audience } from './screens.ts';
import { parseSearch, writeSearch } from './search-text.ts';

export function routerOf(audience: Audience) {
  const root = createRootRoute({ component: audience.shell, notFoundComponent: audience.notFound });
  const routes = audience.screens.map((screen) =>
    createRoute({
      getParentRoute: () => root,
      path: screen.path,
      component: lazyRouteComponent(screen.load),
      errorComponent: audience.failed,
    }),
  );
  return createRouter({
    routeTree: root.addChildren(routes),
    basepath: audience.basepath,
    parseSearch,
    stringifySearch: writeSearch,
    scrollRestoration: true,
  });
}
