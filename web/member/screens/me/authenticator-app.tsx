// The authenticator app: set up, recovery codes renewed, removed.

import { useState } from 'react';
import { useDates, useTranslate } from '#web/client';
import { Button, Row, useToast } from '#web/ui';
import type { SignInMethodsAnswer } from '../../../../platform/identity/contract.ts';
import { type Begun, type Codes, ConfirmCode } from './confirm-code.tsx';
import { ConfirmPassword } from './confirm-password.tsx';
import * as words from './messages/index.ts';
import { useMyChange } from './my-account.ts';
import { RecoveryCodes } from './recovery-codes.tsx';

type Step = 'set-up' | 'renew' | 'remove';

const titles = {
  'set-up': 'methods.totpAdd',
  renew: 'methods.recoveryRenew',
  remove: 'methods.totpRemove',
} as const;

export function AuthenticatorApp({ methods }: { methods: SignInMethodsAnswer }) {
  const t = useTranslate(words);
  const dates = useDates();
  const toast = useToast();
  const { run, isPending, error } = useMyChange();
  const [step, setStep] = useState<Step | null>(null);
  const [begun, setBegun] = useState<Begun | null>(null);
  const [codes, setCodes] = useState<Codes | null>(null);

  async function go(password: string) {
    if (step === 'set-up') setBegun((await run<Begun>('totp/begin', { password })) ?? null);
    if (step === 'renew') setCodes((await run<Codes>('recovery-codes', { password })) ?? null);
    if (step === 'remove' && (await run('totp/remove', { password }))) {
      toast(t('methods.totpRemoved'));
      setStep(null);
    }
  }
  function close() {
    setStep(null);
    setBegun(null);
    setCodes(null);
  }

  const { totpConfirmedAt, recoveryCodesLeft } = methods;
  return (
    <section>
      <h2 className="ui-section-title">{t('methods.totp')}</h2>
      <p className="ui-soft">
        {totpConfirmedAt
          ? t('methods.totpOn', { at: dates.moment(totpConfirmedAt), count: recoveryCodesLeft })
          : t('methods.totpOff')}
      </p>
      <Row gap={2}>
        {totpConfirmedAt ? (
          <>
            <Button onClick={() => setStep('renew')}>{t('methods.recoveryRenew')}</Button>
            <Button onClick={() => setStep('remove')}>{t('methods.totpRemove')}</Button>
          </>
        ) : (
          <Button onClick={() => setStep('set-up')}>{t('methods.totpAdd')}</Button>
        )}
      </Row>
      {codes ? <RecoveryCodes codes={codes} onClose={close} /> : null}
      {begun && !codes ? <ConfirmCode begun={begun} onClose={close} onCodes={setCodes} /> : null}
      {step && !begun && !codes ? (
        <ConfirmPassword
          title={t(titles[step])}
          isPending={isPending}
          error={error}
          onClose={close}
          onConfirm={(password) => void go(password)}
        />
      ) : null}
    </section>
  );
}
