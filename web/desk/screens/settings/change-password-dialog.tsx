// A new password; every other session of the account ends with it.
import { useId, useState } from 'react';
import { isRefusal, useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, TextField, useToast } from '#web/ui';
import * as words from './words.ts';

export function ChangePasswordDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate(words);
  const toast = useToast();
  const formId = useId();
  const troubleText = useTroubleText();
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [isTried, setIsTried] = useState(false);
  const changing = useAct<{ password: string; newPassword: string }>('my.password');
  const isDifferent = newPassword !== repeated;
  async function submit() {
    setIsTried(true);
    if (isDifferent || newPassword === '') return;
    const answer = await changing.actAndWait({ password, newPassword }).catch(() => undefined);
    if (answer === undefined || isRefusal(answer)) return;
    toast(t('password.done'));
    onClose();
  }
  const isOldWrong = changing.refusal?.code === 'password-wrong';
  return (
    <Dialog
      title={t('password.change')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" form={formId} kind="primary" pending={changing.isPending}>
            {t('password.change')}
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
        <p className="ui-soft">{t('password.lead')}</p>
        <TextField
          label={t('password.current')}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={isOldWrong ? changing.refusal?.message : undefined}
        />
        <TextField
          label={t('password.next')}
          hint={t('password.nextHint')}
          type="password"
          autoComplete="new-password"
          value={newPassword}
          onChange={setNewPassword}
          error={isOldWrong ? undefined : troubleText(changing)}
        />
        <TextField
          label={t('password.again')}
          type="password"
          autoComplete="new-password"
          value={repeated}
          onChange={setRepeated}
          error={isTried && isDifferent ? t('password.differ') : undefined}
        />
      </form>
    </Dialog>
  );
}
