// A sender whose key was compared by another way than the file itself.
import { useTranslate } from '#web/client';
import { TextArea, TextField } from '#web/ui';
import { ActForm } from '../forms/act-form.tsx';
import { useFields } from '../forms/use-fields.ts';
import * as words from './messages/index.ts';

export function TrustForm({ onClose }: { onClose: () => void }) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({ keyId: '', name: '', howChecked: '' });
  const keyId = fields.keyId.trim().toLowerCase();
  const isMissing = fields.name.trim().length < 2 || fields.howChecked.trim().length < 2;
  return (
    <ActForm
      act="information-reports.trust-sender"
      title={t('trust')}
      input={{ ...fields, keyId }}
      missing={/^[0-9a-f]{16}$/.test(keyId) ? (isMissing ? t('missing') : undefined) : t('keyIdMissing')}
      onClose={onClose}
    >
      <TextField label={t('senderName')} maxLength={80} {...bind('name')} />
      <TextField label={t('keyId')} maxLength={20} {...bind('keyId')} />
      <TextArea label={t('howChecked')} hint={t('howCheckedHint')} rows={2} limit={500} {...bind('howChecked')} />
    </ActForm>
  );
}
