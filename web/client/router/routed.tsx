// The audience's frame with the screen of the address in it. A new screen takes the old one's place once it is here.
import { type ReactNode, Suspense, useContext, useEffect, useState } from 'react';
import { RouterContext, StandingContext } from './contexts.ts';
import type { Place } from './place.ts';
import type { Router, Standing } from './router-of.ts';
import { ScreenBoundary } from './screen-boundary.tsx';
import { useKeptScroll } from './use-kept-scroll.ts';

function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A screen stands inside <Routed>.');
  return value;
}

export const useRouter = (): Router => given(useContext(RouterContext));
export const useStanding = (): Standing => given(useContext(StandingContext));

/** The address inside the audience, without what follows `?`. */
export function usePath(): string {
  return useStanding().place.path;
}

function useStandingOf(router: Router): Standing {
  const [standing, setStanding] = useState(router.standing);
  useEffect(() => {
    let latest: Place;
    const arrive = (place: Place) => {
      latest = place;
      const known = router.standing();
      // At once where nothing has to be fetched: what one types into an address must not lag.
      if (known.screen !== 'on-its-way') return setStanding(known);
      // Who went on meanwhile does not come back to a screen that was slow.
      void router.arriveAt(place).then((arrived) => latest === place && setStanding(arrived));
    };
    arrive(router.standing().place);
    return router.listen((step) => arrive(step.place));
  }, [router]);
  return standing;
}

export function Routed({ router }: { router: Router }) {
  const standing = useStandingOf(router);
  const { shell: Shell } = router.audience;
  useKeptScroll(router, standing.place);
  return (
    <RouterContext value={router}>
      <StandingContext value={standing}>
        <Shell />
      </StandingContext>
    </RouterContext>
  );
}

/** Where the audience's frame shows the screen. */
export function Outlet(): ReactNode {
  const { notFound: NotFound, failed: Failed } = useRouter().audience;
  const { place, screen: Screen, trouble } = useStanding();
  if (trouble !== undefined) return <Failed error={trouble} reset={() => window.location.reload()} />;
  if (Screen === 'missing') return <NotFound />;
  if (Screen === 'on-its-way') return null;
  return (
    <ScreenBoundary path={place.path} failed={Failed}>
      <Suspense>
        <Screen />
      </Suspense>
    </ScreenBoundary>
  );
}
