// Passkeys of this account: the devices that let one in without a password.
import { useState } from 'react';
import { isRefusal, type SpokenRefusal, useDates, useTranslate } from '#web/client';
import { Button, useToast } from '#web/ui';
import { useRefresh } from '../actions/form/use-refresh.ts';
import { ConfirmWithPassword } from './confirm-with-password.tsx';
import { type PasskeyBegun, registerPasskey } from './register-passkey.ts';
import { SettingRow } from './setting-row.tsx';
import type { Passkey } from './sign-in-methods.ts';
import * as words from './words.ts';

type Open = { adds: true } | { removes: Passkey };

export function PasskeyRows({ passkeys }: { passkeys: readonly Passkey[] }) {
  const t = useTranslate(words);
  const dates = useDates();
  const toast = useToast();
  const refresh = useRefresh();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  async function add(begun: PasskeyBegun) {
    close();
    const name = t('passkeys.name', { number: passkeys.length + 1 });
    const answer = await registerPasskey(begun, name).catch(() => undefined);
    if (answer === undefined) return toast(t('passkeys.aborted'));
    toast(isRefusal(answer) ? (answer as SpokenRefusal).message : t('passkeys.added'));
    await refresh();
  }
  return (
    <>
      {passkeys.map((passkey) => (
        <SettingRow
          key={passkey.id}
          title={passkey.name}
          detail={
            passkey.lastUsedAt
              ? t('passkeys.lastUsed', { at: dates.moment(passkey.lastUsedAt) })
              : t('passkeys.unused', { at: dates.moment(passkey.createdAt) })
          }
          verbs={<Button onClick={() => setOpen({ removes: passkey })}>{t('passkeys.remove')}</Button>}
        />
      ))}
      <SettingRow
        title={t('passkeys.title')}
        detail={t('passkeys.lead')}
        verbs={<Button onClick={() => setOpen({ adds: true })}>{t('passkeys.add')}</Button>}
      />
      {open && 'adds' in open ? (
        <ConfirmWithPassword<PasskeyBegun>
          act="my.passkeys.begin"
          title={t('passkeys.add')}
          lead={t('passkeys.addLead')}
          onDone={(begun) => void add(begun)}
          onClose={close}
        />
      ) : null}
      {open && 'removes' in open ? (
        <ConfirmWithPassword
          act={`my.passkeys.${open.removes.id}.remove`}
          title={t('passkeys.remove')}
          lead={t('passkeys.removeLead', { name: open.removes.name })}
          onDone={close}
          onClose={close}
        />
      ) : null}
    </>
  );
}
