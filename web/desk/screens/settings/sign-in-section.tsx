// How I sign in: password, authenticator app, passkeys. Every change asks for the password again.
import { Asked, useTranslate } from '#web/client';
import { SheetSection } from '#web/ui';
import { MethodRows } from './method-rows.tsx';
import { useSignInMethods } from './sign-in-methods.ts';
import * as words from './words.ts';

export function SignInSection() {
  const t = useTranslate(words);
  return (
    <SheetSection title={t('signIn.title')}>
      <Asked query={useSignInMethods()}>{(methods) => <MethodRows methods={methods} />}</Asked>
    </SheetSection>
  );
}
