// For accounts that must have one: the authenticator app is bound before anything else opens.
import { type FormEvent, useState } from 'react';
import { Button, Stack, TextField } from '#web/ui';
import { identity } from './identity.ts';
import * as words from './messages/index.ts';
import { QrCode } from './qr-code.tsx';
import type { TotpBegun } from './sign-in-answer.ts';
import { SignInTrouble } from './sign-in-trouble.tsx';
import { useStep } from './use-step.ts';
import { useTranslate } from './use-translate.ts';

export function SetUpSecondFactorStep(props: { knownPassword: string; onDone: () => void }) {
  const t = useTranslate(words);
  const step = useStep();
  const [password, setPassword] = useState(props.knownPassword);
  const [begun, setBegun] = useState<TotpBegun>();
  const [code, setCode] = useState('');
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[]>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!begun) return setBegun(await step.run(() => identity.beginTotp({ password })));
    const answer = await step.run(() => identity.confirmTotp({ code: code.trim() }));
    if (answer) setRecoveryCodes(answer.recoveryCodes);
  }

  if (recoveryCodes) {
    return (
      <Stack gap={4}>
        <h2>{t('signIn.recoveryTitle')}</h2>
        <p className="ui-soft">{t('signIn.recoveryLead')}</p>
        <pre className="ui-plain">{recoveryCodes.join('\n')}</pre>
        <Button kind="primary" wide onClick={props.onDone}>
          {t('signIn.recoveryVerb')}
        </Button>
      </Stack>
    );
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap={4}>
        <h2>{t('signIn.setUpTitle')}</h2>
        <p className="ui-soft">{t('signIn.setUpLead')}</p>
        {begun ? (
          <>
            <QrCode text={begun.uri} label={t('signIn.setUpCode')} />
            <p className="ui-small">
              {t('signIn.setUpByHand')} <code>{begun.secret}</code>
            </p>
            <TextField
              label={t('signIn.code')}
              hint={t('signIn.codeHint')}
              value={code}
              onChange={setCode}
              inputMode="numeric"
              autoComplete="one-time-code"
            />
          </>
        ) : (
          <TextField
            label={t('signIn.password')}
            type="password"
            value={password}
            onChange={setPassword}
            autoComplete="current-password"
          />
        )}
        <SignInTrouble>{step.error}</SignInTrouble>
        <Button kind="primary" type="submit" wide pending={step.isPending}>
          {begun ? t('signIn.confirm') : t('signIn.setUpVerb')}
        </Button>
      </Stack>
    </form>
  );
}
