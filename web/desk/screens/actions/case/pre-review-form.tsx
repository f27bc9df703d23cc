// Pre-review (初审): the category, and what the office would decide.
import { preReviewInput } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { RadioGroup, TextArea } from '#web/ui';
import { useChoices } from '../../proposals/asks.ts';
import { useCaseWords } from '../../proposals/words/index.ts';
import { Suggestions } from '../../routing/suggestions.tsx';
import { optionsOf } from '../form/choice-words.ts';
import { caseTarget } from '../form/target.ts';
import { useVerb } from '../form/use-verb.ts';
import { VerbDialog } from '../form/verb-dialog.tsx';
import * as words from '../words.ts';
import type { CaseFormProps } from './case-form.ts';
import { CategoryField } from './category-field.tsx';
import { type NotFiledReason, ReasonField } from './reason-field.tsx';

const decisions = ['file', 'not-file', 'merge', 'convert'] as const;

interface PreReview {
  categoryId: string;
  recommendedDecision: (typeof decisions)[number] | '';
  reasonCode: NotFiledReason | '';
  note: string;
}

export function PreReviewForm({ proposal, label, onClose }: CaseFormProps) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const choices = useChoices();
  const form = useVerb<PreReview>({
    verb: 'pre-review',
    target: caseTarget(proposal),
    schema: preReviewInput,
    initial: { categoryId: proposal.category?.id ?? '', recommendedDecision: '', reasonCode: '', note: '' },
    toInput: (value) => ({
      ...value,
      reasonCode: value.recommendedDecision === 'not-file' ? value.reasonCode || null : null,
    }),
    onDone: onClose,
  });
  return (
    <VerbDialog form={form} label={label} onClose={onClose} lead={<p>{t('forms.pre-review.lead')}</p>}>
      <CategoryField categories={choices.data?.categories ?? []} {...form.choice('categoryId')} />
      <Suggestions
        caseId={proposal.id}
        target="category"
        chosenIds={[form.value.categoryId]}
        onTake={(id) => form.choice('categoryId').onChange(id)}
      />
      <RadioGroup
        label={t('preReview.decision')}
        options={optionsOf(caseWords, decisions, 'proposals.recommendedDecisions')}
        {...form.choice('recommendedDecision')}
      />
      {form.value.recommendedDecision === 'not-file' ? <ReasonField {...form.choice('reasonCode')} /> : null}
      <TextArea label={t('preReview.note')} hint={t('preReview.noteHint')} isOptional {...form.text('note')} />
    </VerbDialog>
  );
}
