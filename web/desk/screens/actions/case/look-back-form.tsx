// Somebody went to see whether it was done (回头看).
import { lookBackInput } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { RadioGroup, TextArea } from '#web/ui';
import { useCaseWords } from '../../proposals/words/index.ts';
import { optionsOf } from '../form/choice-words.ts';
import { caseTarget } from '../form/target.ts';
import { useVerb } from '../form/use-verb.ts';
import { VerbDialog } from '../form/verb-dialog.tsx';
import * as words from '../words.ts';
import type { CaseFormProps } from './case-form.ts';

const findings = ['kept', 'partly-kept', 'not-kept'] as const;

export function LookBackForm({ proposal, label, onClose }: CaseFormProps) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const form = useVerb<{ finding: (typeof findings)[number] | ''; note: string }>({
    verb: 'look-back',
    target: caseTarget(proposal),
    schema: lookBackInput,
    initial: { finding: '', note: '' },
    onDone: onClose,
  });
  return (
    <VerbDialog form={form} label={label} onClose={onClose} lead={<p>{t('forms.look-back.lead')}</p>}>
      <RadioGroup
        label={t('lookBack.finding')}
        isInline
        options={optionsOf(caseWords, findings, 'proposals.findings')}
        {...form.choice('finding')}
      />
      <TextArea label={t('forms.look-back.field')} hint={t('forms.look-back.hint')} {...form.text('note')} />
    </VerbDialog>
  );
}
