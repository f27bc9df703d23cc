// A notice of adoption as it came: where, in what form, in which paper, on what day; corrected with a reason.
import { useState } from 'react';
import {
  type AdoptionView,
  adoptionForms,
  levels,
  receiverKinds,
  type UpwardView,
} from '#instruments/information-reports/contract';
import { useTranslate } from '#web/client';
import { DateField, FileField, Select, TextArea, TextField } from '#web/ui';
import { ActForm } from '../../forms/act-form.tsx';
import { useFields } from '../../forms/use-fields.ts';
import * as words from '../messages/index.ts';
import { useInformationWords } from '../say.ts';
import { type Uploaded, upload } from '../upload.ts';

const fresh = {
  level: 'province',
  form: 'single',
  receiver: '',
  receiverKind: 'cppcc',
  document: '',
  note: '',
} as const;

function begun(known: AdoptionView | undefined, today: string) {
  const { level, form, receiver, receiverKind, document, note } = known ?? fresh;
  return { level, form, receiver, receiverKind, document, note, adoptedOn: known?.adoptedOn ?? today, reason: '' };
}

interface Shown {
  upward: UpwardView;
  known?: AdoptionView;
  onClose: () => void;
}

export function AdoptionForm({ upward, known, onClose }: Shown) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const [file, setFile] = useState<Uploaded>();
  const { fields, bind } = useFields(begun(known, upward.today));
  const { reason, ...typed } = fields;
  const verb = known ? 'correct-adoption' : 'record-adoption';
  const whole = { ...typed, fileId: file?.id || (known?.fileId ?? null) };
  const isMissing =
    [fields.receiver, fields.document].some((text) => text.trim().length < 2) ||
    fields.adoptedOn === '' ||
    (known !== undefined && reason.trim().length < 2);
  const options = <Value extends string>(kind: string, values: readonly Value[]) =>
    values.map((value) => ({ value, label: say(`information-reports.${kind}.${value}`) }));
  return (
    <ActForm
      act={`information-reports.${verb}`}
      title={say(`information-reports.verbs.${verb}`)}
      target={{ id: upward.issueId, version: upward.version }}
      input={known ? { ...whole, adoptionId: known.id, reason } : whole}
      missing={isMissing ? t('missing') : undefined}
      onClose={onClose}
    >
      <Select label={t('level')} emptyLabel={null} options={options('levels', levels)} {...bind('level')} />
      <Select label={t('form')} emptyLabel={null} options={options('adoptionForms', adoptionForms)} {...bind('form')} />
      <TextField label={t('adoptedBy')} maxLength={80} {...bind('receiver')} />
      <Select
        label={t('receiverKind')}
        emptyLabel={null}
        options={options('receiverKinds', receiverKinds)}
        {...bind('receiverKind')}
      />
      <TextField label={t('document')} maxLength={120} {...bind('document')} />
      <DateField label={t('adoptedOn')} {...bind('adoptedOn')} />
      <FileField
        label={t('evidence')}
        isOptional
        isMultiple={false}
        files={file ? [file] : []}
        onAdd={([chosen]) => chosen && void upload(chosen).then(setFile)}
        onRemove={() => setFile(undefined)}
      />
      {known ? <TextArea label={t('reason')} rows={2} limit={500} {...bind('reason')} /> : null}
      <TextArea label={t('note')} isOptional rows={2} limit={500} {...bind('note')} />
    </ActForm>
  );
}
