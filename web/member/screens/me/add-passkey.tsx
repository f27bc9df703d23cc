import { startRegistration } from '@simplewebauthn/browser';
import { useState } from 'react';
import { useTranslate } from '#web/client';
import { TextField, useToast } from '#web/ui';
import { ConfirmPassword } from './confirm-password.tsx';
import * as words from './messages/index.ts';
import { useMyChange } from './my-account.ts';

type RegistrationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];

export function AddPasskey({ onClose }: { onClose: () => void }) {
  const t = useTranslate(words);
  const toast = useToast();
  const { run, isPending, error, setError } = useMyChange();
  const [name, setName] = useState('');
  async function add(password: string) {
    const begun = await run<{ ticket: string; options: RegistrationOptions }>('passkeys/begin', { password });
    if (!begun) return;
    const response = await startRegistration({ optionsJSON: begun.options }).catch(() => null);
    if (!response) return setError(t('methods.passkeyAborted'));
    const passkeyName = name.trim() || t('methods.passkeys');
    if (!(await run('passkeys/finish', { ticket: begun.ticket, name: passkeyName, response }))) return;
    toast(t('methods.passkeyAdded'));
    onClose();
  }
  return (
    <ConfirmPassword
      title={t('methods.passkeyAdd')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onConfirm={(password) => void add(password)}
    >
      <TextField
        label={t('methods.passkeyName')}
        hint={t('methods.passkeyNameHint')}
        maxLength={60}
        value={name}
        onChange={setName}
      />
    </ConfirmPassword>
  );
}
