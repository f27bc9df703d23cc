// Shown once: each code stands in for the phone one time.
import { useTranslate } from '#web/client';
import { Button, Dialog } from '#web/ui';
import * as words from './words.ts';

export function RecoveryCodes({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const t = useTranslate(words);
  return (
    <Dialog
      title={t('recovery.keep')}
      isOpen
      mustBeAnswered
      onClose={onClose}
      footer={
        <>
          <Button icon="print" onClick={() => window.print()}>
            {t('recovery.print')}
          </Button>
          <Button kind="primary" onClick={onClose}>
            {t('recovery.kept')}
          </Button>
        </>
      }
    >
      <p className="ui-soft">{t('recovery.lead')}</p>
      <ul className="settings-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
