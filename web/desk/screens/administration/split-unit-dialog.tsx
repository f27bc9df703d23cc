// One unit becomes several: their names, which of them stands for the whole, and who goes on with what is open.
import { useState } from 'react';
import type { OpenTasks } from '#kernel/administration/contract';
import { useAsk, useTranslate } from '#web/client';
import { Button, DateField, Row, Select, Stack, TextField, useToast } from '#web/ui';
import { ActDialog } from './act-dialog.tsx';
import * as words from './messages/index.ts';
import { isReason, ReasonField } from './reason-field.tsx';
import type { Unit } from './units.tsx';
import { useFields } from './use-fields.ts';

const most = 6;

interface Part {
  key: string;
  name: string;
}

const fresh = (): Part => ({ key: crypto.randomUUID(), name: '' });

interface PartsProps {
  parts: readonly Part[];
  onChange: (parts: readonly Part[]) => void;
}

function Parts({ parts, onChange }: PartsProps) {
  const t = useTranslate(words);
  return (
    <Stack gap={3}>
      {parts.map(({ key, name }, index) => (
        <Row key={key} gap={3}>
          <TextField
            label={t('units.partNumber', { number: index + 1 })}
            required
            maxLength={60}
            value={name}
            onChange={(typed) => onChange(parts.map((part) => (part.key === key ? { key, name: typed } : part)))}
          />
          {parts.length > 2 ? (
            <Button
              kind="quiet"
              icon="cross"
              aria-label={t('units.removePart', { number: index + 1 })}
              onClick={() => onChange(parts.filter((part) => part.key !== key))}
            />
          ) : null}
        </Row>
      ))}
      {parts.length < most ? (
        <Row>
          <Button size="small" icon="add" onClick={() => onChange([...parts, fresh()])}>
            {t('units.addPart')}
          </Button>
        </Row>
      ) : null}
    </Stack>
  );
}

interface TasksProps {
  tasks: OpenTasks['items'];
  parts: readonly Part[];
  given: Readonly<Record<string, string>>;
  onGive: (undertakingId: string, key: string) => void;
}

function Tasks({ tasks, parts, given, onGive }: TasksProps) {
  const t = useTranslate(words);
  const options = parts.map(({ key, name }, index) => ({
    value: key,
    label: name.trim() || t('units.partNumber', { number: index + 1 }),
  }));
  return tasks.map(({ undertakingId, number, title, canPass }) =>
    canPass ? (
      <Select
        key={undertakingId}
        label={`${number ?? ''}《${title}》`}
        emptyLabel={t('units.toMainPart')}
        isOptional
        value={given[undertakingId] ?? ''}
        options={options}
        onChange={(key) => onGive(undertakingId, key)}
      />
    ) : (
      <p key={undertakingId} className="ui-soft ui-small">
        {t('units.taskStays', { title: `${number ?? ''}《${title}》` })}
      </p>
    ),
  );
}

export function SplitUnitDialog({ unit, onClose }: { unit: Unit; onClose: () => void }) {
  const t = useTranslate(words);
  const toast = useToast();
  const [parts, setParts] = useState<readonly Part[]>(() => [fresh(), fresh()]);
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const { fields, bind } = useFields({ mainKey: '', splitOn: '', reason: '' });
  const tasks = useAsk<OpenTasks>('units.open-tasks', { id: unit.id }).data?.items ?? [];
  const placeOf = (key: string | undefined) => parts.findIndex((part) => part.key === key);
  const mainPart = Math.max(0, placeOf(fields.mainKey));
  const isNamed = parts.every(({ name }) => name.trim().length > 1);
  const missing = isNamed
    ? fields.splitOn === ''
      ? t('dateMissing')
      : isReason(fields.reason)
        ? undefined
        : t('reasonMissing')
    : t('units.partsMissing');
  const assignments = tasks.flatMap(({ undertakingId, canPass }) => {
    const part = placeOf(given[undertakingId]);
    return canPass && part >= 0 ? [{ undertakingId, part }] : [];
  });
  return (
    <ActDialog<{ passed: number; left: number }>
      title={t('units.splitNamed', { name: unit.name })}
      name="units.split"
      input={{
        ...{ id: unit.id, mainPart, splitOn: fields.splitOn, reason: fields.reason, assignments },
        parts: parts.map(({ name }) => ({ name: name.trim(), shortName: name.trim() })),
      }}
      verb={t('units.split')}
      kind="danger"
      width="wide"
      missing={missing}
      onClose={onClose}
      onDone={({ passed, left }) => toast(t('units.splitDone', { passed, left }))}
    >
      <p>{t('units.splitAdvice')}</p>
      <Parts parts={parts} onChange={setParts} />
      <Select
        label={t('units.mainPart')}
        hint={t('units.mainPartHint')}
        emptyLabel={null}
        value={parts[mainPart]?.key ?? ''}
        options={parts.map(({ key, name }, index) => ({
          value: key,
          label: name.trim() || t('units.partNumber', { number: index + 1 }),
        }))}
        onChange={bind('mainKey').onChange}
      />
      <DateField label={t('units.splitDay')} required {...bind('splitOn')} />
      <ReasonField {...bind('reason')} />
      {tasks.length > 0 ? <p className="ui-soft">{t('units.splitTasks', { count: tasks.length })}</p> : null}
      <Tasks
        {...{ tasks, parts, given }}
        onGive={(undertakingId, key) => setGiven((before) => ({ ...before, [undertakingId]: key }))}
      />
    </ActDialog>
  );
}
