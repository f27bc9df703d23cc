import { useTranslate } from '#web/client';
import { Button, Dialog } from '#web/ui';
import type { Codes } from './confirm-code.tsx';
import * as words from './messages/index.ts';

export function RecoveryCodes({ codes, onClose }: { codes: Codes; onClose: () => void }) {
  const t = useTranslate(words);
  return (
    <Dialog
      title={t('methods.recoveryTitle')}
      isOpen
      mustBeAnswered
      onClose={onClose}
      footer={
        <Button kind="primary" wide onClick={onClose}>
          {t('methods.recoveryDone')}
        </Button>
      }
    >
      <p>{t('methods.recoveryLead')}</p>
      <ol className="me-codes">
        {codes.recoveryCodes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
