// The code to scan, and the proof that it was.
import { useId, useState } from 'react';
import { isRefusal, QrCode, useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, TextField } from '#web/ui';
import * as words from './words.ts';

export interface BegunAuthenticator {
  secret: string;
  uri: string;
}

export interface AuthenticatorDialogProps {
  onClose: () => void;
  onCodes: (codes: readonly string[]) => void;
}

export function AuthenticatorProof({
  begun,
  onClose,
  onCodes,
}: AuthenticatorDialogProps & { begun: BegunAuthenticator }) {
  const t = useTranslate(words);
  const formId = useId();
  const troubleText = useTroubleText();
  const [code, setCode] = useState('');
  const proving = useAct<{ code: string }, { recoveryCodes: readonly string[] }>('my.totp.confirm');
  async function submit() {
    const answer = await proving.actAndWait({ code: code.trim() }).catch(() => undefined);
    if (answer !== undefined && !isRefusal(answer)) onCodes((answer as { recoveryCodes: string[] }).recoveryCodes);
  }
  return (
    <Dialog
      title={t('totp.add')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" form={formId} kind="primary" pending={proving.isPending}>
            {t('totp.prove')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="settings-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p className="ui-soft">{t('totp.scan')}</p>
        <QrCode text={begun.uri} label={t('totp.qr')} />
        <p className="ui-small">
          {t('totp.byHand')} <code>{begun.secret}</code>
        </p>
        <TextField
          label={t('totp.code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          onChange={setCode}
          error={troubleText(proving)}
        />
      </form>
    </Dialog>
  );
}
