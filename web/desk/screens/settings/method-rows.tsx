// The ways one signs in, each with its verb.
import { useState } from 'react';
import { useDates, useTranslate } from '#web/client';
import { Button } from '#web/ui';
import { MethodDialogs, type OpenMethod } from './method-dialogs.tsx';
import { PasskeyRows } from './passkey-rows.tsx';
import { SettingRow } from './setting-row.tsx';
import type { SignInMethods } from './sign-in-methods.ts';
import * as words from './words.ts';

export function MethodRows({ methods }: { methods: SignInMethods }) {
  const t = useTranslate(words);
  const dates = useDates();
  const [open, setOpen] = useState<OpenMethod>();
  const { passwordChangedAt, totpConfirmedAt } = methods;
  return (
    <>
      <ul className="settings-rows">
        <SettingRow
          title={t('password.title')}
          detail={passwordChangedAt ? t('password.changedAt', { at: dates.moment(passwordChangedAt) }) : ''}
          verbs={<Button onClick={() => setOpen('password')}>{t('password.change')}</Button>}
        />
        <SettingRow
          title={t('totp.title')}
          detail={totpConfirmedAt ? t('totp.since', { at: dates.moment(totpConfirmedAt) }) : t('totp.none')}
          verbs={
            totpConfirmedAt ? (
              <Button onClick={() => setOpen('remove-authenticator')}>{t('totp.remove')}</Button>
            ) : (
              <Button onClick={() => setOpen('authenticator')}>{t('totp.add')}</Button>
            )
          }
        />
        {totpConfirmedAt ? (
          <SettingRow
            title={t('recovery.title')}
            detail={t('recovery.left', { count: methods.recoveryCodesLeft })}
            verbs={<Button onClick={() => setOpen('recovery-codes')}>{t('recovery.renew')}</Button>}
          />
        ) : null}
        <PasskeyRows passkeys={methods.passkeys} />
      </ul>
      <MethodDialogs open={open} onClose={() => setOpen(undefined)} />
    </>
  );
}
