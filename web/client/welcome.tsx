// The door: shows the signing in while nobody is here, the app once somebody is, and — when a session ends
// in the middle of work — a dialog over the untouched page that lets one in again.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { isRefusal } from '#platform/errors';
import { ErrorState, Skeleton } from '#web/ui';
import type { ActingFor } from './acting-for.ts';
import { useExplain } from './explain.ts';
import { identity } from './identity.ts';
import { RenewDialog } from './renew-dialog.tsx';
import { SessionContext } from './session.tsx';
import type { Session } from './session-answer.ts';
import { setSurroundings } from './surroundings.ts';
import { useRenewal } from './use-renewal.ts';

async function sessionOrNobody(): Promise<Session | null> {
  const answer = await identity.session();
  return isRefusal(answer) ? null : (answer as Session);
}

/** While one acts for a member, the pages are that member's. */
function inTheNameOf(session: Session, actingFor: ActingFor | null): Session {
  if (!actingFor) return session;
  const { personId: id, name, endsAt } = actingFor;
  return { ...session, person: { id, name }, actingFor: { by: session.person.name, endsAt } };
}

export interface WelcomeProps {
  /** Read once, when the pages are opened. */
  actingFor?: ActingFor | null;
  signIn: ComponentType<{ onSignedIn: () => void; pending: Session['pending'] }>;
  children: ReactNode;
}

export function Welcome({ signIn: SignIn, children, actingFor = null }: WelcomeProps) {
  const queryClient = useQueryClient();
  const explain = useExplain();
  const query = useQuery({
    queryKey: ['session'],
    queryFn: sessionOrNobody,
    staleTime: 60_000,
    retry: false,
  });
  const { isAsking, renew, settle } = useRenewal();
  // The first person seen stays until they leave, so that a page outlives the end of its session.
  const seen = useRef<Session | null>(null);
  const isLeaving = useRef(false);
  const pending = query.data?.pending;
  if (query.data && !pending && !isLeaving.current) seen.current = query.data;
  const session = seen.current;
  useEffect(() => setSurroundings({ renewSession: session ? renew : undefined }), [session, renew]);

  const hold = useMemo(
    () =>
      session && {
        session: inTheNameOf(session, actingFor),
        refresh: () => queryClient.invalidateQueries({ queryKey: ['session'] }),
        signOut: async () => {
          isLeaving.current = true;
          setSurroundings({ renewSession: undefined });
          await identity.signOut();
          window.location.reload();
        },
      },
    [session, actingFor, queryClient],
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
        <RenewDialog session={hold.session} onRenewed={() => void checkRenewed()} onGivenUp={() => settle(false)} />
      ) : null}
    </SessionContext>
  );
}
