// To one unit: what is asked of it and until when; the very words only where they may be shown.
import { useState } from 'react';
import type { InstructionView } from '#instruments/information-reports/contract';
import { useTranslate } from '#web/client';
import { Checkbox, ComboBox, DateField, TextArea } from '#web/ui';
import { ActForm } from '../../forms/act-form.tsx';
import { useFields } from '../../forms/use-fields.ts';
import * as words from '../messages/index.ts';
import { useInformationWords } from '../say.ts';

export function TransferForm({ one, onClose }: { one: InstructionView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const { fields, bind } = useFields({ unitId: '', task: '', dueOn: '' });
  const [showsText, setShowsText] = useState(false);
  const isMissing = fields.unitId === '' || fields.task.trim().length < 2 || fields.dueOn === '';
  return (
    <ActForm
      act="information-reports.transfer-instruction"
      title={say('information-reports.verbs.transfer-instruction')}
      target={one}
      input={{ ...fields, showsText }}
      missing={isMissing ? t('missing') : undefined}
      onClose={onClose}
    >
      <ComboBox
        label={t('unit')}
        options={one.units.map(({ id, name }) => ({ value: id, label: name }))}
        {...bind('unitId')}
      />
      <TextArea label={t('task')} rows={3} limit={1_000} {...bind('task')} />
      <DateField label={t('dueOn')} {...bind('dueOn')} />
      {one.hasText ? <Checkbox label={t('showsText')} value={showsText} onChange={setShowsText} /> : null}
    </ActForm>
  );
}
