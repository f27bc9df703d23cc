// One entry of a plan being written.
import { type PlanCohort, planCohorts, type Rung, rungs } from '#instruments/studies/contract';
import { useTranslate } from '#web/client';
import { Button, Row, Select, TextArea, TextField } from '#web/ui';
import { useStudyWords } from '../asks.ts';
import * as words from '../messages/index.ts';
import type { EntryTyped } from './entry-typed.ts';

interface EntryFieldsProps {
  entry: EntryTyped;
  number: number;
  onChange: (changes: Partial<EntryTyped>) => void;
  onRemove: () => void;
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1));

function When({ entry, onChange }: Pick<EntryFieldsProps, 'entry' | 'onChange'>) {
  const t = useTranslate(words);
  const say = useStudyWords();
  return (
    <Row gap={4}>
      <Select
        label={t('fields.quarter')}
        emptyLabel={null}
        value={entry.quarter}
        options={['1', '2', '3', '4'].map((value) => ({ value, label: say(`studies.quarters.q${value}`) }))}
        onChange={(quarter) => onChange({ quarter, month: '' })}
      />
      <Select
        label={t('fields.month')}
        isOptional
        emptyLabel={t('anyMonth')}
        value={entry.month}
        options={months
          .filter((month) => Math.ceil(Number(month) / 3) === Number(entry.quarter))
          .map((value) => ({ value, label: t('monthIs', { month: value }) }))}
        onChange={(month) => onChange({ month })}
      />
      <TextField
        label={t('fields.hours')}
        inputMode="decimal"
        value={entry.hours}
        onChange={(hours) => onChange({ hours })}
      />
    </Row>
  );
}

export function EntryFields({ entry, number, onChange, onRemove }: EntryFieldsProps) {
  const t = useTranslate(words);
  const say = useStudyWords();
  return (
    <fieldset>
      <legend>{t('entryNumber', { number })}</legend>
      <TextField label={t('fields.topic')} limit={120} value={entry.topic} onChange={(topic) => onChange({ topic })} />
      <Row gap={4}>
        <Select<Rung>
          label={t('fields.rung')}
          emptyLabel={null}
          value={entry.rung}
          options={rungs.map((value) => ({ value, label: say(`studies.rungs.${value}`) }))}
          onChange={(rung) => onChange({ rung })}
        />
        <Select<PlanCohort>
          label={t('fields.cohort')}
          emptyLabel={null}
          value={entry.cohort}
          options={planCohorts.map((value) => ({ value, label: say(`studies.cohorts.${value}`) }))}
          onChange={(cohort) => onChange({ cohort })}
        />
      </Row>
      <When entry={entry} onChange={onChange} />
      <TextArea
        label={t('fields.materials')}
        isOptional
        rows={2}
        limit={1000}
        value={entry.materials}
        onChange={(materials) => onChange({ materials })}
      />
      <Row gap={2}>
        <Button size="small" icon="cross" onClick={onRemove}>
          {t('remove')}
        </Button>
      </Row>
    </fieldset>
  );
}
