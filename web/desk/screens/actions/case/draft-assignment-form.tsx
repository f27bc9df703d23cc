// Which units should take it (拟定承办单位): alone, one leading others, or several apart.
import { draftAssignmentInput } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { TextArea } from '#web/ui';
import '../form/verb-form.css';
import { Suggestions } from '../../routing/suggestions.tsx';
import { caseTarget } from '../form/target.ts';
import { useVerb } from '../form/use-verb.ts';
import { VerbDialog } from '../form/verb-dialog.tsx';
import { takeUnit, unitsOf } from '../units/assignment-draft.ts';
import { startingUnits } from '../units/starting-units.ts';
import { UnitsFields } from '../units/units-fields.tsx';
import * as words from '../words.ts';
import type { CaseFormProps } from './case-form.ts';

export function DraftAssignmentForm({ proposal, label, onClose }: CaseFormProps) {
  const t = useTranslate(words);
  const form = useVerb({
    verb: 'draft-assignment',
    target: caseTarget(proposal),
    schema: draftAssignmentInput,
    initial: { ...startingUnits(proposal), note: proposal.assignmentNote },
    toInput: ({ note, ...chosen }) => ({ type: chosen.type, units: unitsOf(chosen), note }),
    onDone: onClose,
  });
  return (
    <VerbDialog
      form={form}
      label={label}
      width="wide"
      onClose={onClose}
      lead={
        <>
          <p className="actions-case-title">{proposal.title}</p>
          <p>{t('forms.draft-assignment.lead')}</p>
        </>
      }
    >
      <Suggestions
        caseId={proposal.id}
        target="unit"
        chosenIds={[form.value.first, ...form.value.others]}
        onTake={(id) => form.set(takeUnit(form.value, id))}
      />
      <UnitsFields
        id={form.idOf('units')}
        chosen={form.value}
        onChange={form.set}
        suggestedIds={proposal.suggestedUnits.map(({ id }) => id)}
        error={form.errorOf('units')}
      />
      <TextArea
        label={t('forms.draft-assignment.field')}
        hint={t('forms.draft-assignment.hint')}
        isOptional
        rows={2}
        {...form.text('note')}
      />
    </VerbDialog>
  );
}
