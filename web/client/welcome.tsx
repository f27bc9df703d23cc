// The door: shows the signing in while nobody is here, the app once somebody is, and — when a session ends
// in the middle of work — a dialog over the untouched page that lets one in again.
import { useQueryClient } from '@tanstack/react-query';
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { ErrorState, Skeleton } from '#web/ui';
import type { ActingFor } from './acting-for.ts';
import { useExplain } from './explain.ts';
import { identity } from './identity.ts';
import { rememberSession } from './remembered-session.ts';
import { SessionContext, type SessionHold } from './session.tsx';
import type { Session } from './session-answer.ts';
import { setSurroundings } from './surroundings.ts';
import { useRenewal } from './use-renewal.ts';
import { sessionOrNobody, useWhoIsHere } from './use-who-is-here.ts';

const RenewDialog = lazy(() => import('./renew-dialog.tsx'));

/** While one acts for a member, the pages are that member's. */
function inTheNameOf(session: Session, actingFor: ActingFor | null): Session {
  if (!actingFor) return session;
  const { personId: id, name, endsAt } = actingFor;
  return { ...session, person: { id, name }, actingFor: { by: session.person.name, endsAt } };
}

export interface WelcomeProps {
  /** Read once, when the pages are opened. */
  actingFor?: ActingFor | null;
  /** Opens with the person of the last time, also without a network. */
  remembers?: boolean;
  signIn: ComponentType<{ onSignedIn: () => void; pending: Session['pending'] }>;
  children: ReactNode;
}

export function Welcome({ signIn: SignIn, children, actingFor = null, remembers = false }: WelcomeProps) {
  const queryClient = useQueryClient();
  const explain = useExplain();
  const { query, pending, session, isKnown, isLeaving } = useWhoIsHere(remembers && !actingFor);
  const { isAsking, renew, settle } = useRenewal();
  const canRenew = session !== null && isKnown;
  useEffect(() => setSurroundings({ renewSession: canRenew ? renew : undefined }), [canRenew, renew]);

  const hold = useMemo(
    (): SessionHold | null =>
      session && {
        session: inTheNameOf(session, actingFor),
        refresh: () => queryClient.invalidateQueries({ queryKey: ['session'] }),
        signOut: async (andThen) => {
          isLeaving.current = true;
          setSurroundings({ renewSession: undefined });
          try {
            await identity.signOut();
          } finally {
            isLeaving.current = false;
            setSurroundings({ renewSession: renew });
          }
          rememberSession(null);
          await andThen?.();
          window.location.reload();
        },
      },
    [session, actingFor, queryClient, renew, isLeaving],
  );

  async function checkRenewed() {
    const renewed = await sessionOrNobody();
    // Somebody else must not go on with this person's page.
    if (renewed?.account.id !== session?.account.id) return window.location.reload();
    queryClient.setQueryData(['session'], renewed);
    settle(true);
  }

  if (!hold) {
    if (query.isPending) return <Skeleton lines={3} />;
    if (query.error) {
      const retry = () => void query.refetch();
      return (
        <main className="ui-page">
          <ErrorState {...explain(query.error)} onRetry={retry} isRetrying={query.isFetching} />
        </main>
      );
    }
    return <SignIn onSignedIn={() => void query.refetch()} pending={pending} />;
  }
  return (
    <SessionContext value={hold}>
      {children}
      {isAsking ? (
        <Suspense>
          <RenewDialog session={hold.session} onRenewed={() => void checkRenewed()} onGivenUp={() => settle(false)} />
        </Suspense>
      ) : null}
    </SessionContext>
  );
}
