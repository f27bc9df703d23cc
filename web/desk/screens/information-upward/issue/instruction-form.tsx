// A leader instructed on the issue: who, at what level, on what day, who may know; the words are sealed.
import { levels, secrecyClasses, type UpwardView } from '#instruments/information-reports/contract';
import { useGo, useTranslate } from '#web/client';
import { DateField, RadioGroup, Select, TextArea, TextField } from '#web/ui';
import { ActForm } from '../../forms/act-form.tsx';
import { useFields } from '../../forms/use-fields.ts';
import * as words from '../messages/index.ts';
import { useInformationWords } from '../say.ts';

const secret: string = 'internal';

export function InstructionForm({ upward, onClose }: { upward: UpwardView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const go = useGo();
  const { fields, bind } = useFields({
    ...{ leader: '', level: 'own' as string, givenOn: upward.today, secrecy: secret, text: '' },
  });
  const isMissing = fields.leader.trim().length < 2 || fields.givenOn === '';
  return (
    <ActForm<{ caseId: string }>
      act="information-reports.record-instruction"
      title={say('information-reports.verbs.record-instruction')}
      input={{ ...fields, issueId: upward.issueId }}
      missing={isMissing ? t('missing') : undefined}
      onClose={onClose}
      onDone={({ caseId }) => go(`/information-reports/instructions/${caseId}`)}
    >
      <TextField label={t('leader')} maxLength={60} {...bind('leader')} />
      <Select
        label={t('level')}
        emptyLabel={null}
        options={levels.map((value) => ({ value, label: say(`information-reports.levels.${value}`) }))}
        {...bind('level')}
      />
      <DateField label={t('givenOn')} {...bind('givenOn')} />
      <RadioGroup
        label={t('secrecy')}
        options={secrecyClasses.map((value) => ({ value, label: say(`information-reports.secrecy.${value}`) }))}
        {...bind('secrecy')}
      />
      <TextArea label={t('text')} hint={t('textHint')} isOptional rows={4} limit={2_000} {...bind('text')} />
    </ActForm>
  );
}
