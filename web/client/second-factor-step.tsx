// The second confirmation: six digits from the authenticator, or a passkey.
import { type FormEvent, useState } from 'react';
import { Button, Stack, TextField } from '#web/ui';
import { identity } from './identity.ts';
import * as words from './messages/index.ts';
import type { SecondFactorAsked } from './sign-in-answer.ts';
import { SignInTrouble } from './sign-in-trouble.tsx';
import { signInWithPasskey } from './sign-in-with-passkey.ts';
import { useStep } from './use-step.ts';
import { useTranslate } from './use-translate.ts';

export interface SecondFactorStepProps {
  asked: SecondFactorAsked;
  onConfirmed: () => void;
  onStartOver: () => void;
}

export function SecondFactorStep({ asked, onConfirmed, onStartOver }: SecondFactorStepProps) {
  const t = useTranslate(words);
  const step = useStep();
  const [code, setCode] = useState('');
  const takesCode = asked.secondFactor.includes('totp');
  const takesPasskey = asked.secondFactor.includes('passkey');

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!code.trim()) return step.setError(t('signIn.needCode'));
    const answer = await step.run(() => identity.confirmCode({ ticket: asked.ticket, code: code.trim() }));
    if (answer) onConfirmed();
  }

  async function confirmByPasskey() {
    const answer = await step.run(() => signInWithPasskey({ ticket: asked.ticket }), t('signIn.passkeyAborted'));
    if (answer) onConfirmed();
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap={4}>
        <h2>{t('signIn.secondFactor')}</h2>
        {takesCode ? (
          <TextField
            label={t('signIn.code')}
            hint={t('signIn.codeHint')}
            value={code}
            onChange={setCode}
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
          />
        ) : null}
        <SignInTrouble>{step.error}</SignInTrouble>
        {takesCode ? (
          <Button kind="primary" type="submit" wide pending={step.isPending}>
            {t('signIn.confirm')}
          </Button>
        ) : null}
        {takesPasskey ? (
          <Button kind={takesCode ? 'plain' : 'primary'} wide icon="key" onClick={() => void confirmByPasskey()}>
            {t('signIn.usePasskey')}
          </Button>
        ) : null}
        <Button kind="quiet" onClick={onStartOver}>
          {t('signIn.startOver')}
        </Button>
      </Stack>
    </form>
  );
}
