import { useState } from 'react';
import { useDates, useTranslate } from '#web/client';
import { Button } from '#web/ui';
import type { SignInMethodsAnswer } from '../../../../platform/identity/contract.ts';
import { ChangePassword } from './change-password.tsx';
import * as words from './messages/index.ts';

export function Password({ methods }: { methods: SignInMethodsAnswer }) {
  const t = useTranslate(words);
  const dates = useDates();
  const [isChanging, setIsChanging] = useState(false);
  const { hasPassword, passwordChangedAt } = methods;
  const changed = passwordChangedAt ? t('methods.passwordChanged', { at: dates.moment(passwordChangedAt) }) : '';
  return (
    <section>
      <h2 className="ui-section-title">{t('methods.password')}</h2>
      <div className="me-thing">
        <span className="ui-soft">{hasPassword ? changed : t('methods.passwordNone')}</span>
        {hasPassword ? <Button onClick={() => setIsChanging(true)}>{t('methods.changePassword')}</Button> : null}
      </div>
      {isChanging ? <ChangePassword onClose={() => setIsChanging(false)} /> : null}
    </section>
  );
}
