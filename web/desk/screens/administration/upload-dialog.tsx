// A file of a kind; reading it changes nothing. The answer is the page of the dry run.
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import type { ImportList } from '#kernel/administration/contract';
import { isRefusal, type Problem, request, type SpokenRefusal, useGo, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, FileField, Progress, RadioGroup, Stack, TextField, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';
import { useFields } from './use-fields.ts';

type Read = { runId: string };

function useReading(onRead: (runId: string) => void) {
  const mutation = useMutation<Read | SpokenRefusal, Problem, FormData>({
    mutationFn: (body) => request<Read>('/imports/read', { method: 'POST', body }),
    onSuccess: (answer) => {
      if (!isRefusal(answer)) onRead(answer.runId);
    },
  });
  const refusal = isRefusal(mutation.data) ? (mutation.data as SpokenRefusal) : undefined;
  return {
    read: mutation.mutate,
    isPending: mutation.isPending,
    refusal,
    problem: mutation.error ?? undefined,
  };
}

export function UploadDialog({ kinds, onClose }: { kinds: ImportList['kinds']; onClose: () => void }) {
  const t = useTranslate(words);
  const go = useGo();
  const formId = useId();
  const [file, setFile] = useState<File>();
  const { fields, bind } = useFields({ kind: kinds[0]?.kind ?? '', origin: '', as: 'closed' });
  const reading = useReading((runId) => go(`/imports/${runId}`));
  const trouble = useTroubleText()(reading);
  const columns = kinds.find(({ kind }) => kind === fields.kind)?.columns ?? [];

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!file) return;
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    body.append('file', file);
    reading.read(body);
  }

  return (
    <Dialog
      title={t('imports.read')}
      isOpen
      width="wide"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            form={formId}
            pending={reading.isPending}
            disabledReason={file ? undefined : t('imports.fileMissing')}
          >
            {t('imports.readVerb')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        <Stack gap={4}>
          <RadioGroup
            label={t('imports.kind')}
            options={kinds.map(({ kind, name }) => ({ value: kind, label: name }))}
            {...bind('kind')}
          />
          <p className="ui-soft ui-small">{t('imports.columnsAre', { columns: columns.join('、') })}</p>
          {fields.kind === 'proposals' ? <ProposalChoices bind={bind} /> : null}
          <FileField
            label={t('imports.file')}
            hint={t('imports.fileHint')}
            accept={fields.kind === 'proposals' ? '.xlsx,.csv,.jsonl' : '.xlsx,.csv'}
            isMultiple={false}
            files={file ? [{ id: 'file', name: file.name }] : []}
            onAdd={([first]) => setFile(first)}
            onRemove={() => setFile(undefined)}
          />
          {reading.isPending ? <Progress label={t('imports.reading')} /> : null}
          <TroubleLine>{trouble}</TroubleLine>
        </Stack>
      </form>
    </Dialog>
  );
}

type Bind = ReturnType<typeof useFields<{ kind: string; origin: string; as: string }>>['bind'];

function ProposalChoices({ bind }: { bind: Bind }) {
  const t = useTranslate(words);
  return (
    <>
      <RadioGroup
        label={t('imports.as')}
        options={[
          { value: 'closed', label: t('imports.asClosed') },
          { value: 'filed', label: t('imports.asFiled') },
        ]}
        {...bind('as')}
      />
      <TextField
        label={t('imports.origin')}
        hint={t('imports.originHint')}
        isOptional
        maxLength={12}
        {...bind('origin')}
      />
    </>
  );
}
