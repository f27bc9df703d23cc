// Named a key proposal (重点提案), or no longer.
import { keyInput } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { TextArea } from '#web/ui';
import { caseTarget } from '../form/target.ts';
import { useVerb } from '../form/use-verb.ts';
import { VerbDialog } from '../form/verb-dialog.tsx';
import * as words from '../words.ts';
import type { CaseFormProps } from './case-form.ts';

export function NameKeyForm({ proposal, label, onClose }: CaseFormProps) {
  const t = useTranslate(words);
  const form = useVerb({
    verb: 'name-key',
    target: caseTarget(proposal),
    schema: keyInput,
    initial: { note: '' },
    toInput: ({ note }) => ({ note, isKey: !proposal.isKey }),
    onDone: onClose,
  });
  return (
    <VerbDialog
      form={form}
      label={label}
      onClose={onClose}
      lead={<p>{proposal.isKey ? t('nameKey.leadNoLonger') : t('forms.name-key.lead')}</p>}
    >
      <TextArea label={t('forms.name-key.field')} hint={t('forms.name-key.hint')} isOptional {...form.text('note')} />
    </VerbDialog>
  );
}
