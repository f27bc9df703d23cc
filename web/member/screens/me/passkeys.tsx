// Passkeys of this account: added on the device in hand, removed after the password.

import { useState } from 'react';
import { useDates, useTranslate } from '#web/client';
import { Button } from '#web/ui';
import type { SignInMethodsAnswer } from '../../../../platform/identity/contract.ts';
import { AddPasskey } from './add-passkey.tsx';
import * as words from './messages/index.ts';
import { type Passkey, RemovePasskey } from './remove-passkey.tsx';

export function Passkeys({ methods }: { methods: SignInMethodsAnswer }) {
  const t = useTranslate(words);
  const dates = useDates();
  const [isAdding, setIsAdding] = useState(false);
  const [removed, setRemoved] = useState<Passkey | null>(null);
  const isSupported = window.isSecureContext && 'PublicKeyCredential' in window;
  return (
    <section>
      <h2 className="ui-section-title">{t('methods.passkeys')}</h2>
      <p className="ui-soft ui-small">{t('methods.passkeysHint')}</p>
      <ul className="me-links">
        {methods.passkeys.map((passkey) => (
          <li key={passkey.id} className="me-thing">
            <span>
              {passkey.name}
              <small>
                {passkey.lastUsedAt
                  ? t('methods.passkeyUsed', { at: dates.moment(passkey.lastUsedAt) })
                  : t('methods.passkeyNever')}
              </small>
            </span>
            <Button
              aria-label={t('methods.passkeyRemoveOf', { name: passkey.name })}
              onClick={() => setRemoved(passkey)}
            >
              {t('methods.passkeyRemove')}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        wide
        icon="add"
        disabledReason={isSupported ? undefined : t('methods.passkeyMissing')}
        onClick={() => setIsAdding(true)}
      >
        {t('methods.passkeyAdd')}
      </Button>
      {isAdding ? <AddPasskey onClose={() => setIsAdding(false)} /> : null}
      {removed ? <RemovePasskey passkey={removed} onClose={() => setRemoved(null)} /> : null}
    </section>
  );
}
