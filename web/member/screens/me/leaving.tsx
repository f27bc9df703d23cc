// The way out: what is not sent yet is named first, and what this device kept is wiped.
import { useState } from 'react';
import { ownerOf, useSessionHold, useTranslate, useUnsent, wipeDevice } from '#web/client';
import { ConfirmDialog } from '#web/ui';
import * as words from './messages/index.ts';

export function Leaving({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslate(words);
  const { session, signOut } = useSessionHold();
  const [going, setGoing] = useState<'no' | 'yes' | 'failed'>('no');
  const unsent = useUnsent();

  async function leave() {
    setGoing('yes');
    await signOut(() => wipeDevice(ownerOf(session))).catch(() => setGoing('failed'));
  }

  return (
    <ConfirmDialog
      title={t('signOutTitle')}
      isOpen={isOpen}
      onClose={onClose}
      verb={t(unsent > 0 ? 'leaving.verb' : 'signOut')}
      kind={unsent > 0 ? 'danger' : 'primary'}
      pending={going === 'yes'}
      error={going === 'failed' ? t('leaving.failed') : undefined}
      onConfirm={() => void leave()}
    >
      <p>{unsent > 0 ? t('leaving.unsent', { count: unsent }) : t('leaving.lead')}</p>
    </ConfirmDialog>
  );
}
