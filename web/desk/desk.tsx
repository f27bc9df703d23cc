// The desk: officers, supervision office, units, leaders, administrators.
import { RouterProvider } from '@tanstack/react-router';
import { AppFrame, Welcome } from '#web/client';
import { router } from './routes.tsx';
import { SignInScreen } from './screens/sign-in/sign-in.tsx';

export function Desk() {
  return (
    <AppFrame router={router}>
      <Welcome signIn={SignInScreen}>
        <RouterProvider router={router} />
      </Welcome>
    </AppFrame>
  );
}
