// The answer needs more: why, and until when.
import type { InstructionView } from '#instruments/information-reports/contract';
import { useTranslate } from '#web/client';
import { DateField, TextArea } from '#web/ui';
import { ActForm } from '../../forms/act-form.tsx';
import { useFields } from '../../forms/use-fields.ts';
import * as words from '../messages/index.ts';
import { useInformationWords } from '../say.ts';

export function SendBackForm({ one, onClose }: { one: InstructionView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const { fields, bind } = useFields({ reason: '', dueOn: '' });
  return (
    <ActForm
      act="information-reports.send-answer-back"
      title={say('information-reports.verbs.send-answer-back')}
      target={one}
      input={fields}
      missing={fields.reason.trim().length < 2 || fields.dueOn === '' ? t('missing') : undefined}
      onClose={onClose}
    >
      <TextArea label={t('reason')} rows={3} limit={500} {...bind('reason')} />
      <DateField label={t('dueOn')} {...bind('dueOn')} />
    </ActForm>
  );
}
