// A plan being written, or amended with its reason once it is in force.
import { useState } from 'react';
import type { PlanView } from '#instruments/studies/contract';
import { useTranslate } from '#web/client';
import { Button, TextArea, TextField } from '#web/ui';
import { useFields } from '../../forms/use-fields.ts';
import { useStudyWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';
import { EntryFields } from './entry-fields.tsx';
import { type EntryTyped, entrySent, entryTypedOf, freshEntry, isWholeEntry } from './entry-typed.ts';

interface PlanEditorProps {
  plan: PlanView;
  act: 'save-plan' | 'amend-plan';
  onClose: () => void;
}

export function PlanEditor({ plan, act, onClose }: PlanEditorProps) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const isAmending = act === 'amend-plan';
  const { fields, bind } = useFields({ title: plan.title, preface: plan.preface, reason: '' });
  const [entries, setEntries] = useState<readonly EntryTyped[]>(() =>
    plan.entries.length > 0 ? plan.entries.map(entryTypedOf) : [freshEntry()],
  );
  const change = (key: string, changes: Partial<EntryTyped>) =>
    setEntries((before) => before.map((entry) => (entry.key === key ? { ...entry, ...changes } : entry)));
  const sent = entries.map(entrySent);
  const isReasonMissing = isAmending && fields.reason.trim().length < 2;
  const missing = entries.every(isWholeEntry) ? (isReasonMissing ? t('reasonMissing') : undefined) : t('entryMissing');
  return (
    <ActForm
      act={act}
      title={say(`studies.verbs.${act}`)}
      verb={t('save')}
      target={plan}
      input={
        isAmending
          ? { entries: sent, reason: fields.reason }
          : { title: fields.title, preface: fields.preface, entries: sent }
      }
      width="wide"
      missing={missing}
      onClose={onClose}
    >
      {isAmending ? (
        <TextArea label={t('reason')} rows={2} limit={500} {...bind('reason')} />
      ) : (
        <>
          <TextField label={t('fields.title')} limit={80} {...bind('title')} />
          <TextArea label={t('fields.preface')} isOptional rows={3} limit={2000} {...bind('preface')} />
        </>
      )}
      <div className="studies-editor">
        {entries.map((entry, index) => (
          <EntryFields
            key={entry.key}
            entry={entry}
            number={index + 1}
            onChange={(changes) => change(entry.key, changes)}
            onRemove={() => setEntries((before) => before.filter(({ key }) => key !== entry.key))}
          />
        ))}
        <Button icon="add" onClick={() => setEntries((before) => [...before, freshEntry()])}>
          {t('addEntry')}
        </Button>
      </div>
    </ActForm>
  );
}
