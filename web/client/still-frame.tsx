// The frame of a screen that is drawn once, before the app is here: who is here, which screen, in which language.
import { type ComponentType, type ReactNode, useMemo } from 'react';
import { NavigationProvider } from '#web/ui';
import { ReaderProvider } from './reader-provider.tsx';
import { RouterContext, StandingContext } from './router/contexts.ts';
import type { Router } from './router/router-of.ts';
import { SessionContext } from './session.tsx';
import type { Session } from './session-answer.ts';

export interface StillFrameProps {
  base: string;
  session: Session;
  shell: () => ReactNode;
  screen: ComponentType;
}

const nothing = () => undefined;
const later = () => Promise.resolve();

export function StillFrame({ base, session, shell: Shell, screen }: StillFrameProps) {
  const hold = useMemo(() => ({ session, signOut: later, refresh: later }), [session]);
  const standing = useMemo(() => ({ place: { path: '/', search: {}, key: '' }, screen, parameters: {} }), [screen]);
  const router = useMemo((): Router => {
    const audience = { basepath: base, shell: Shell, notFound: nothing, failed: nothing, screens: [] };
    return {
      audience,
      go: nothing,
      listen: () => nothing,
      standing: () => standing,
      arriveAt: () => Promise.resolve(standing),
    };
  }, [base, Shell, standing]);
  const navigation = useMemo(() => ({ base, go: nothing }), [base]);
  return (
    <ReaderProvider>
      <NavigationProvider value={navigation}>
        <SessionContext value={hold}>
          <RouterContext value={router}>
            <StandingContext value={standing}>
              <Shell />
            </StandingContext>
          </RouterContext>
        </SessionContext>
      </NavigationProvider>
    </ReaderProvider>
  );
}
