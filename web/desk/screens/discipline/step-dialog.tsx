// A step proposed: for a new member with the ground, or the next one on an open case; evidence is asked for in both.
import {
  type DisciplineChoices,
  type DisciplineView,
  type LadderStep,
  ladderSteps,
  type Suggestion,
} from '#instruments/commendations/contract';
import { ladderWords } from '#instruments/commendations/messages';
import { useAsk, useDates, useGo, useTranslate } from '#web/client';
import { ComboBox, MultiComboBox, Select, TextArea, TextField } from '#web/ui';
import { ActDialog } from '../administration/act-dialog.tsx';
import { useFields } from '../administration/use-fields.ts';
import { UploadField } from '../forms/upload-field.tsx';
import { useUploads } from '../forms/use-uploads.ts';
import * as words from './messages/index.ts';

interface StepDialogProps {
  suggestion?: Suggestion | undefined;
  on?: DisciplineView;
  onClose: () => void;
}

const emptyFields = { ground: '', text: '', paperTitle: '', paperNumber: '', skipReason: '' };

function useStep({ suggestion, on }: StepDialogProps) {
  const say = useTranslate(ladderWords);
  const t = useTranslate(words);
  const first: LadderStep = on?.nextSteps[0] ?? 'reminder';
  const ground = suggestion
    ? t('suggestionLine', {
        rule: say(`discipline.rules.${suggestion.rule}`),
        count: suggestion.count,
        limit: suggestion.limit,
      })
    : '';
  const held = useFields({
    ...emptyFields,
    ...{ ground, step: first as string, personId: on?.person.id ?? suggestion?.personId ?? '' },
    deedIds: (suggestion?.deeds.map(({ id }) => id) ?? []) as readonly string[],
  });
  const { personId, step, text, deedIds, paperTitle, paperNumber, skipReason } = held.fields;
  const papers = paperTitle.trim() ? [{ title: paperTitle, number: paperNumber }] : [];
  const uploads = useUploads();
  const fileIds = uploads.ids;
  const proposed = { step, text, skipReason, evidence: { deedIds, papers, fileIds } };
  const input = on ? proposed : { ...proposed, personId, ground: held.fields.ground };
  const hasGround = on !== undefined || (personId !== '' && held.fields.ground.trim().length > 1);
  const hasEvidence = deedIds.length + papers.length + fileIds.length > 0;
  return { ...held, uploads, input, isWhole: hasGround && text.trim().length > 4 && hasEvidence };
}

function useDeedOptions(choices: DisciplineChoices | undefined, suggestion: Suggestion | undefined) {
  const dates = useDates();
  const all = new Map([...(suggestion?.deeds ?? []), ...(choices?.deeds ?? [])].map((deed) => [deed.id, deed]));
  return [...all.values()].map(({ id, what, on, title }) => ({
    ...{ value: id, label: `${dates.dayInFull(on)} ${what}`, hint: title },
  }));
}

export function StepDialog(props: StepDialogProps) {
  const { suggestion, on, onClose } = props;
  const t = useTranslate(words);
  const say = useTranslate(ladderWords);
  const go = useGo();
  const { fields, bind, input, isWhole, uploads } = useStep(props);
  const personId = fields.personId || undefined;
  const { data } = useAsk<DisciplineChoices>('discipline.choices', { personId }, { keepsPrevious: true });
  const deeds = useDeedOptions(data, suggestion);
  const steps = on?.nextSteps ?? ladderSteps;
  const verb = on ? 'propose-step' : 'open-case';
  return (
    <ActDialog<{ caseId: string }>
      title={say(`discipline.verbs.${verb}`)}
      name={`discipline.${verb}`}
      {...(on ? { on: { id: on.id, version: on.version } } : {})}
      input={input}
      verb={say(`discipline.verbs.${verb}`)}
      missing={uploads.waiting ?? (isWhole ? undefined : t('missing'))}
      done={t('done')}
      onClose={onClose}
      onDone={({ caseId }) => go(`/discipline/${caseId}`)}
    >
      {on ? null : (
        <>
          <ComboBox
            label={t('fields.person')}
            options={(data?.members ?? []).map(({ id, name, sector }) => ({ value: id, label: name, hint: sector }))}
            nameOf={() => suggestion?.name ?? ''}
            {...bind('personId')}
          />
          <TextField label={t('fields.ground')} maxLength={500} {...bind('ground')} />
        </>
      )}
      <Select
        label={t('fields.step')}
        emptyLabel={null}
        options={steps.map((value) => ({ value: value as string, label: say(`discipline.steps.${value}`) }))}
        {...bind('step')}
      />
      <TextArea label={t('fields.text')} rows={4} limit={1000} {...bind('text')} />
      <MultiComboBox
        label={t('fields.deeds')}
        hint={t('evidenceHint')}
        isOptional
        options={deeds}
        value={fields.deedIds}
        onChange={bind('deedIds').onChange}
      />
      <TextField label={t('fields.paperTitle')} isOptional maxLength={100} {...bind('paperTitle')} />
      <TextField label={t('fields.paperNumber')} isOptional maxLength={40} {...bind('paperNumber')} />
      <UploadField label={t('fields.files')} uploads={uploads} />
      {steps.length > 1 && fields.step !== (on?.nextSteps[0] ?? 'reminder') ? (
        <TextField label={t('fields.skipReason')} maxLength={500} {...bind('skipReason')} />
      ) : null}
    </ActDialog>
  );
}
