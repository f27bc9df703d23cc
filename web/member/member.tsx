// The member's app: phone first, installable.
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { AppFrame, type Session, Welcome } from '#web/client';
import { router } from './routes.tsx';

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
      <Welcome signIn={Door}>
        <RouterProvider router={router} />
      </Welcome>
    </AppFrame>
  );
}
