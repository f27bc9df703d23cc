// How I sign in: password, passkeys, authenticator app. Each change asks for the password first.

import { Asked, useTranslate } from '#web/client';
import { Page, PageHeader, Stack } from '#web/ui';
import type { SignInMethodsAnswer } from '../../../../platform/identity/contract.ts';
import { AuthenticatorApp } from './authenticator-app.tsx';
import './me.css';
import * as words from './messages/index.ts';
import { useMine } from './my-account.ts';
import { Passkeys } from './passkeys.tsx';
import { Password } from './password.tsx';

export default function SignInMethods() {
  const t = useTranslate(words);
  const query = useMine<SignInMethodsAnswer>('sign-in-methods');
  return (
    <Page width="form">
      <PageHeader title={t('methods.title')} back={{ label: t('back'), href: '/me' }} />
      <Asked query={query}>
        {(methods) => (
          <Stack gap={6}>
            <Password methods={methods} />
            <Passkeys methods={methods} />
            <AuthenticatorApp methods={methods} />
          </Stack>
        )}
      </Asked>
    </Page>
  );
}
