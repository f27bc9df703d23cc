import { useState } from 'react';
import { useTranslate } from '#web/client';
import { Button, countCharacters, Dialog, TextField, TroubleLine, useToast } from '#web/ui';
import * as words from './messages/index.ts';
import { useMyChange } from './my-account.ts';

const shortestPassword = 10;

export function ChangePassword({ onClose }: { onClose: () => void }) {
  const t = useTranslate(words);
  const toast = useToast();
  const { run, isPending, error } = useMyChange();
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const [again, setAgain] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isShort = countCharacters(newPassword) < shortestPassword;
  async function save() {
    setIsTried(true);
    if (isShort || newPassword !== again) return;
    if (!(await run('password', { password, newPassword }))) return;
    toast(t('methods.passwordSaved'));
    onClose();
  }
  return (
    <Dialog
      title={t('methods.changePassword')}
      isOpen
      onClose={onClose}
      footer={
        <Button kind="primary" wide pending={isPending} onClick={() => void save()}>
          {t('methods.save')}
        </Button>
      }
    >
      <TextField
        type="password"
        label={t('methods.current')}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <TextField
        type="password"
        label={t('methods.next')}
        hint={t('methods.nextHint', { length: shortestPassword })}
        autoComplete="new-password"
        value={newPassword}
        onChange={setNewPassword}
        error={isTried && isShort ? t('methods.short', { length: shortestPassword }) : undefined}
      />
      <TextField
        type="password"
        label={t('methods.repeat')}
        autoComplete="new-password"
        value={again}
        onChange={setAgain}
        error={isTried && newPassword !== again ? t('methods.differ') : undefined}
      />
      <TroubleLine>{error}</TroubleLine>
    </Dialog>
  );
}
