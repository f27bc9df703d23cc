import { useTranslate } from '#web/client';
import { useToast } from '#web/ui';
import type { SignInMethodsAnswer } from '../../../../platform/identity/contract.ts';
import { ConfirmPassword } from './confirm-password.tsx';
import * as words from './messages/index.ts';
import { useMyChange } from './my-account.ts';

export type Passkey = SignInMethodsAnswer['passkeys'][number];

export function RemovePasskey({ passkey, onClose }: { passkey: Passkey; onClose: () => void }) {
  const t = useTranslate(words);
  const toast = useToast();
  const { run, isPending, error } = useMyChange();
  async function remove(password: string) {
    if (!(await run(`passkeys/${passkey.id}/remove`, { password }))) return;
    toast(t('methods.passkeyRemoved'));
    onClose();
  }
  return (
    <ConfirmPassword
      title={t('methods.passkeyRemoveOf', { name: passkey.name })}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onConfirm={(password) => void remove(password)}
    />
  );
}
