import { useState } from 'react';
import { useTranslate } from '#web/client';
import { Button, Dialog, TextField } from '#web/ui';
import * as words from './messages/index.ts';
import { useMyChange } from './my-account.ts';

export interface Begun {
  secret: string;
  uri: string;
}
export interface Codes {
  recoveryCodes: readonly string[];
}

export function ConfirmCode({
  begun,
  onClose,
  onCodes,
}: {
  begun: Begun;
  onClose: () => void;
  onCodes: (codes: Codes) => void;
}) {
  const t = useTranslate(words);
  const { run, isPending, error } = useMyChange();
  const [code, setCode] = useState('');
  async function confirm() {
    const codes = await run<Codes>('totp/confirm', { code: code.trim() });
    if (codes) onCodes(codes);
  }
  return (
    <Dialog
      title={t('methods.totpAdd')}
      isOpen
      onClose={onClose}
      footer={
        <Button kind="primary" wide pending={isPending} onClick={() => void confirm()}>
          {t('methods.totpConfirm')}
        </Button>
      }
    >
      <p>{t('methods.totpScan')}</p>
      <p>
        <a href={begun.uri}>{t('methods.totp')}</a>
      </p>
      <code className="me-secret">{begun.secret}</code>
      <TextField
        label={t('methods.totpCode')}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        error={error}
      />
    </Dialog>
  );
}
