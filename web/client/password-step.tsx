// Committee, user name, password; or a passkey instead. The committee is remembered on this device.

import { type FormEvent, useState } from 'react';
import { Button, Select, Stack, TextField } from '#web/ui';
import { identity } from './identity.ts';
import * as words from './messages/index.ts';
import { writeStored } from './preferences.ts';
import type { SignInAnswer } from './sign-in-answer.ts';
import type { FixedAccount } from './sign-in-form.tsx';
import { SignInTrouble } from './sign-in-trouble.tsx';
import { signInWithPasskey } from './sign-in-with-passkey.ts';
import { committeeKey, useCommittees } from './use-committees.ts';
import { useStep } from './use-step.ts';
import { useTranslate } from './use-translate.ts';

export interface PasswordStepProps {
  fixed: FixedAccount | undefined;
  tenantId: string;
  onTenant: (tenantId: string) => void;
  onAnswer: (answer: SignInAnswer, password: string) => void;
}

export function PasswordStep(props: PasswordStepProps) {
  const { fixed, tenantId, onTenant, onAnswer } = props;
  const t = useTranslate(words);
  const step = useStep();
  const committees = useCommittees(props);
  const [username, setUsername] = useState(fixed?.username ?? '');
  const [password, setPassword] = useState('');
  const [isTried, setIsTried] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setIsTried(true);
    if (!tenantId || !username.trim() || !password) return;
    const answer = await step.run(() => identity.signIn({ tenantId, username: username.trim(), password }));
    if (!answer) return;
    writeStored(committeeKey, tenantId);
    onAnswer(answer, password);
  }

  async function confirmByPasskey() {
    if (!('PublicKeyCredential' in window)) return step.setError(t('signIn.passkeyMissing'));
    if (!tenantId) return setIsTried(true);
    const answer = await step.run(() => signInWithPasskey({ tenantId }), t('signIn.passkeyAborted'));
    if (!answer) return;
    writeStored(committeeKey, tenantId);
    onAnswer(answer, '');
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap={4}>
        {fixed ? null : (
          <Select
            label={t('signIn.committee')}
            value={tenantId}
            onChange={onTenant}
            options={committees.map((one) => ({ value: one.id, label: one.name }))}
            error={isTried && !tenantId ? t('signIn.chooseCommittee') : undefined}
          />
        )}
        <TextField
          label={t('signIn.username')}
          value={username}
          onChange={setUsername}
          readOnly={Boolean(fixed)}
          autoComplete="username webauthn"
          autoCapitalize="none"
          spellCheck={false}
          error={isTried && !username.trim() ? t('signIn.needUsername') : undefined}
        />
        <TextField
          label={t('signIn.password')}
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          error={isTried && !password ? t('signIn.needPassword') : undefined}
        />
        <SignInTrouble>{step.error}</SignInTrouble>
        <Button kind="primary" type="submit" wide pending={step.isPending}>
          {t('signIn.verb')}
        </Button>
        <Button wide icon="key" onClick={() => void confirmByPasskey()}>
          {t('signIn.withPasskey')}
        </Button>
      </Stack>
    </form>
  );
}
