import { type ReactNode, useState } from 'react';
import { useTranslate } from '#web/client';
import { Button, Dialog, TextField, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';

interface ConfirmPasswordProps {
  title: string;
  isPending: boolean;
  error: string | undefined;
  onClose: () => void;
  onConfirm: (password: string) => void;
  /** What else is asked on the same occasion. */
  children?: ReactNode;
}

/** Once more: is it really you? Asked before any way to sign in is changed. */
export function ConfirmPassword(props: ConfirmPasswordProps) {
  const t = useTranslate(words);
  const [password, setPassword] = useState('');
  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={props.onClose}
      footer={
        <Button kind="primary" wide pending={props.isPending} onClick={() => props.onConfirm(password)}>
          {t('methods.continue')}
        </Button>
      }
    >
      <p className="ui-soft">{t('methods.confirmLead')}</p>
      {props.children}
      <TextField
        type="password"
        label={t('methods.current')}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <TroubleLine>{props.error}</TroubleLine>
    </Dialog>
  );
}
