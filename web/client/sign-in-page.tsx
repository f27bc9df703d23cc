// The page one signs in on: the seal, the committee's name, one sheet; language and elder mode in reach.
import type { ReactNode } from 'react';
import { ElderSwitch, LanguageSwitch, Seal } from '#web/ui';
import './sign-in-page.css';
import * as words from './messages/index.ts';
import type { Session } from './session-answer.ts';
import { SignInForm } from './sign-in-form.tsx';
import { useReader } from './use-reader.ts';
import { useTranslate } from './use-translate.ts';

export interface SignInPageProps {
  product: string;
  onSignedIn: () => void;
  /** What the server wants done before anything else. */
  pending: Session['pending'];
  children?: ReactNode;
}

export function SignInPage({ product, onSignedIn, pending, children }: SignInPageProps) {
  const t = useTranslate(words);
  const { locale, setLocale, elderSize, setElderSize } = useReader();
  return (
    <main className="client-door">
      <div className="client-door-sheet">
        <header>
          <Seal size={44} />
          <div>
            <h1>{product}</h1>
            <p className="ui-soft">{t('signIn.lead')}</p>
          </div>
        </header>
        <SignInForm onSignedIn={onSignedIn} pending={pending} />
        <p className="ui-soft ui-small">{t('signIn.help')}</p>
        {children}
      </div>
      <footer className="client-door-foot">
        <ElderSwitch value={elderSize} onChange={setElderSize} />
        <LanguageSwitch value={locale} onChange={setLocale} />
      </footer>
    </main>
  );
}
