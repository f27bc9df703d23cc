// The door of the desk.
import { type Session, SignInPage, useTranslate } from '#web/client';
import * as words from '../../messages/index.ts';

export function SignInScreen(props: { onSignedIn: () => void; pending: Session['pending'] }) {
  const t = useTranslate(words);
  return <SignInPage product={t('product')} {...props} />;
}
