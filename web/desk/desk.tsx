// The desk: officers, supervision office, units, leaders, administrators.
import { AppFrame, Routed, Welcome } from '#web/client';
import { router } from './routes.tsx';
import { SignInScreen } from './screens/sign-in/sign-in.tsx';

export function Desk() {
  return (
    <AppFrame router={router}>
      <Welcome signIn={SignInScreen}>
        <Routed router={router} />
      </Welcome>
    </AppFrame>
  );
}
