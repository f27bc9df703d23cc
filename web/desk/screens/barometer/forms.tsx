// What people put right on an issue, each in its dialog.
import type { CorrectionView, IssueView, VoiceLine } from '#instruments/barometer/contract';
import { useGo, useTranslate } from '#web/client';
import { ComboBox, TextField } from '#web/ui';
import { useFields } from '../forms/use-fields.ts';
import { IssueForm } from './issue-form.tsx';
import * as words from './messages/index.ts';

export interface FormProps {
  issue: IssueView;
  onClose: () => void;
}

export function SplitForm({ issue, voiceIds, onClose }: FormProps & { voiceIds: readonly string[] }) {
  const t = useTranslate(words);
  const go = useGo();
  const { fields, bind } = useFields({ name: '' });
  return (
    <IssueForm<{ caseId: string }>
      verb="split-off"
      input={{ issueId: issue.id, voiceIds, name: fields.name }}
      missing={fields.name.trim().length < 2 ? t('nameMissing') : undefined}
      onClose={onClose}
      onDone={({ caseId }) => go(`/barometer/${caseId}`)}
    >
      <p>{t('splitLead', { count: voiceIds.length })}</p>
      <TextField label={t('name')} limit={60} {...bind('name')} />
    </IssueForm>
  );
}

export function RenameForm({ issue, onClose }: FormProps) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({ name: issue.name });
  return (
    <IssueForm
      verb="rename-issue"
      target={issue}
      input={fields}
      missing={fields.name.trim().length < 2 ? t('nameMissing') : undefined}
      onClose={onClose}
    >
      <TextField label={t('name')} limit={60} {...bind('name')} />
    </IssueForm>
  );
}

export function MergeForm({ issue, onClose }: FormProps) {
  const t = useTranslate(words);
  const go = useGo();
  const { fields, bind } = useFields({ intoId: '' });
  return (
    <IssueForm
      verb="merge-into"
      target={issue}
      input={fields}
      missing={fields.intoId ? undefined : t('intoMissing')}
      onClose={onClose}
      onDone={() => go(`/barometer/${fields.intoId}`)}
    >
      <p>{t('mergeLead')}</p>
      <ComboBox
        label={t('into')}
        options={issue.others.map(({ id, name }) => ({ value: id, label: name }))}
        {...bind('intoId')}
      />
    </IssueForm>
  );
}

export function TakeOutForm({ issue, voice, onClose }: FormProps & { voice: VoiceLine }) {
  const t = useTranslate(words);
  return (
    <IssueForm verb="take-out" target={issue} input={{ voiceId: voice.id }} onClose={onClose}>
      <p>{t('takeOutLead', { title: voice.title ?? t('hidden') })}</p>
    </IssueForm>
  );
}

interface UndoProps extends FormProps {
  correction: CorrectionView;
  what: string;
}

export function UndoForm({ issue, correction, what, onClose }: UndoProps) {
  const t = useTranslate(words);
  return (
    <IssueForm verb="undo-correction" target={issue} input={{ correctionId: correction.id }} onClose={onClose}>
      <p>{t('undoLead', { what })}</p>
    </IssueForm>
  );
}
