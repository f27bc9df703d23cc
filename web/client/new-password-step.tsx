// The first time: the initial password gives way to one's own.
import { type FormEvent, useState } from 'react';
import { Button, countCharacters, Stack, TextField } from '#web/ui';
import { identity } from './identity.ts';
import * as words from './messages/index.ts';
import { SignInTrouble } from './sign-in-trouble.tsx';
import { useStep } from './use-step.ts';
import { useTranslate } from './use-translate.ts';

const shortestPassword = 10;

export function NewPasswordStep(props: { currentPassword: string; onChanged: () => void }) {
  const t = useTranslate(words);
  const step = useStep();
  const [current, setCurrent] = useState(props.currentPassword);
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isShort = countCharacters(next) < shortestPassword;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setIsTried(true);
    if (isShort || next !== again) return;
    const answer = await step.run(() => identity.changePassword({ password: current, newPassword: next }));
    if (answer) props.onChanged();
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap={4}>
        <h2>{t('signIn.changeTitle')}</h2>
        <p className="ui-soft">{t('signIn.changeLead')}</p>
        {props.currentPassword ? null : (
          <TextField
            label={t('signIn.currentPassword')}
            type="password"
            value={current}
            onChange={setCurrent}
            autoComplete="current-password"
          />
        )}
        <TextField
          label={t('signIn.newPassword')}
          hint={t('signIn.newPasswordHint', { length: shortestPassword })}
          type="password"
          value={next}
          onChange={setNext}
          autoComplete="new-password"
          autoFocus
          error={isTried && isShort ? t('signIn.passwordShort', { length: shortestPassword }) : undefined}
        />
        <TextField
          label={t('signIn.repeatPassword')}
          type="password"
          value={again}
          onChange={setAgain}
          autoComplete="new-password"
          error={isTried && next !== again ? t('signIn.passwordsDiffer') : undefined}
        />
        <SignInTrouble>{step.error}</SignInTrouble>
        <Button kind="primary" type="submit" wide pending={step.isPending}>
          {t('signIn.changeVerb')}
        </Button>
      </Stack>
    </form>
  );
}
