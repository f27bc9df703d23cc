// A verb that takes at most one text or one day.
import { useState } from 'react';
import { useTranslate } from '#web/client';
import { DateField, TextArea } from '#web/ui';
import { ActDialog } from '../act-dialog.tsx';
import * as words from '../messages/index.ts';
import { useAppraisalWords } from '../words.ts';
import type { VerbDialogProps } from './verbs.tsx';

const forms = {
  'open-ballot': { act: 'open-ballot', field: 'closesOn', kind: 'day', isOptional: false },
  'close-ballot': { act: 'close-ballot', field: null, kind: 'nothing', isOptional: true },
  'sign-tally': { act: 'sign-tally', field: 'remark', kind: 'text', isOptional: true },
  'object-to-tally': { act: 'object-to-tally', field: 'reason', kind: 'text', isOptional: false },
  'publish-count': { act: 'publish-count', field: 'note', kind: 'text', isOptional: true },
  close: { act: 'close-democratic', field: 'conclusion', kind: 'text', isOptional: false },
} as const;
type SimpleVerb = keyof typeof forms;

export function SimpleDialog({ view, verb: given, onClose }: VerbDialogProps) {
  const verb = given as SimpleVerb;
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const [value, setValue] = useState('');
  const { act, field, kind, isOptional } = forms[verb];
  const isMissing = !isOptional && value.trim().length < 2;
  return (
    <ActDialog
      title={say(`appraisals.verbs.${verb}`)}
      name={`appraisals.${act}`}
      sent={{ id: view.id, version: view.version, input: field ? { [field]: value } : {} }}
      verb={say(`appraisals.verbs.${verb}`)}
      kind={verb === 'object-to-tally' ? 'plain' : 'official'}
      missing={isMissing ? t(kind === 'day' ? 'dayMissing' : 'textMissing') : undefined}
      onClose={onClose}
    >
      <p className="ui-soft">{t(`explain.${verb}`)}</p>
      {kind === 'day' ? <DateField label={t('texts.open-ballot')} value={value} onChange={setValue} /> : null}
      {kind === 'text' ? (
        <TextArea
          label={t(`texts.${verb as 'sign-tally'}`)}
          isOptional={isOptional}
          limit={2000}
          value={value}
          onChange={setValue}
        />
      ) : null}
    </ActDialog>
  );
}
