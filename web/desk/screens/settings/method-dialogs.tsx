// The dialogs behind the ways of signing in.
import { useState } from 'react';
import { useTranslate } from '#web/client';
import { AuthenticatorDialog } from './authenticator-dialog.tsx';
import { ChangePasswordDialog } from './change-password-dialog.tsx';
import { ConfirmWithPassword } from './confirm-with-password.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import * as words from './words.ts';

export type OpenMethod = 'password' | 'authenticator' | 'remove-authenticator' | 'recovery-codes';

export function MethodDialogs({ open, onClose }: { open: OpenMethod | undefined; onClose: () => void }) {
  const t = useTranslate(words);
  const [codes, setCodes] = useState<readonly string[]>();
  if (codes) {
    return (
      <RecoveryCodes
        codes={codes}
        onClose={() => {
          setCodes(undefined);
          onClose();
        }}
      />
    );
  }
  if (open === 'password') return <ChangePasswordDialog onClose={onClose} />;
  if (open === 'authenticator') return <AuthenticatorDialog onClose={onClose} onCodes={setCodes} />;
  if (open === 'remove-authenticator') {
    return (
      <ConfirmWithPassword
        act="my.totp.remove"
        title={t('totp.remove')}
        lead={t('totp.removeLead')}
        onDone={onClose}
        onClose={onClose}
      />
    );
  }
  if (open !== 'recovery-codes') return null;
  return (
    <ConfirmWithPassword<{ recoveryCodes: readonly string[] }>
      act="my.recovery-codes"
      title={t('recovery.renew')}
      lead={t('recovery.renewLead')}
      onDone={(answer) => setCodes(answer.recoveryCodes)}
      onClose={onClose}
    />
  );
}
