// Signing in, step by step: who and password, a second confirmation when asked, a new password the first time.
import { useState } from 'react';
import { NewPasswordStep } from './new-password-step.tsx';
import { PasswordStep } from './password-step.tsx';
import { SecondFactorStep } from './second-factor-step.tsx';
import type { Session } from './session-answer.ts';
import { SetUpSecondFactorStep } from './set-up-second-factor-step.tsx';
import type { SecondFactorAsked } from './sign-in-answer.ts';

/** Whom the form is for when that is already known. */
export interface FixedAccount {
  tenantId: string;
  username: string;
}

export interface SignInFormProps {
  onSignedIn: () => void;
  fixed?: FixedAccount;
  /** What the server wants done before anything else. */
  pending?: Session['pending'];
}

export function SignInForm({ onSignedIn, fixed, pending }: SignInFormProps) {
  const [tenantId, setTenantId] = useState(fixed?.tenantId ?? '');
  const [asked, setAsked] = useState<SecondFactorAsked>();
  const [usedPassword, setUsedPassword] = useState('');

  if (pending === 'change-password') {
    return <NewPasswordStep currentPassword={usedPassword} onChanged={onSignedIn} />;
  }
  if (pending === 'set-up-second-factor')
    return <SetUpSecondFactorStep knownPassword={usedPassword} onDone={onSignedIn} />;
  if (asked) {
    return <SecondFactorStep asked={asked} onConfirmed={onSignedIn} onStartOver={() => setAsked(undefined)} />;
  }
  return (
    <PasswordStep
      fixed={fixed}
      tenantId={tenantId}
      onTenant={setTenantId}
      onAnswer={(answer, password) => {
        setUsedPassword(password);
        if ('ticket' in answer) setAsked(answer);
        else onSignedIn();
      }}
    />
  );
}
