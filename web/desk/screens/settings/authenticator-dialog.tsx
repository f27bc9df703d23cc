// Binding an authenticator app: password, code to scan, proof, and the recovery codes it answers with.
import { useState } from 'react';
import { useTranslate } from '#web/client';
import { type AuthenticatorDialogProps, AuthenticatorProof, type BegunAuthenticator } from './authenticator-proof.tsx';
import { ConfirmWithPassword } from './confirm-with-password.tsx';
import * as words from './words.ts';

export function AuthenticatorDialog(props: AuthenticatorDialogProps) {
  const t = useTranslate(words);
  const [begun, setBegun] = useState<BegunAuthenticator>();
  if (begun) return <AuthenticatorProof {...props} begun={begun} />;
  return (
    <ConfirmWithPassword<BegunAuthenticator>
      act="my.totp.begin"
      title={t('totp.add')}
      lead={t('totp.lead')}
      verb={t('totp.begin')}
      onDone={setBegun}
      onClose={props.onClose}
    />
  );
}
