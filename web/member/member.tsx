// The member's app: phone first, installable.
import { lazy, Suspense } from 'react';
import { AppFrame, Routed, readActingFor, type Session, setSurroundings, Welcome } from '#web/client';
import { router } from './routes.tsx';

const actingFor = readActingFor();
if (actingFor) setSurroundings({ actingFor: () => actingFor.personId });

const SignInScreen = lazy(() => import('./screens/sign-in/sign-in.tsx'));

/** Who is signed in already never fetches the door. */
function Door(props: { onSignedIn: () => void; pending: Session['pending'] }) {
  return (
    <Suspense>
      <SignInScreen {...props} />
    </Suspense>
  );
}

export function Member() {
  return (
    <AppFrame router={router}>
      <Welcome signIn={Door} actingFor={actingFor} remembers>
        <Routed router={router} />
      </Welcome>
    </AppFrame>
  );
}
