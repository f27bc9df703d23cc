// The rows of a year's table: holidays from one day to another, and weekend days that are worked.
import type { ReactNode } from 'react';
import { useTranslate } from '#web/client';
import { Button, DateField, Stack, TextField } from '#web/ui';
import type { CalendarYear } from './calendar.tsx';
import * as words from './messages/index.ts';

type Holiday = CalendarYear['table']['holidays'][number];
type Workday = CalendarYear['table']['workdays'][number];

interface RowsProps<Row> {
  year: number;
  rows: readonly Row[];
  onChange: (rows: readonly Row[]) => void;
}

const replaced = <Row,>(rows: readonly Row[], at: number, row: Row) =>
  rows.map((one, index) => (index === at ? row : one));

function RowsFrame(props: { title: string; add: string; onAdd: () => void; children: ReactNode }) {
  return (
    <fieldset className="ui-field">
      <legend className="ui-field-label">{props.title}</legend>
      <Stack gap={2}>
        {props.children}
        <div>
          <Button size="small" icon="add" onClick={props.onAdd}>
            {props.add}
          </Button>
        </div>
      </Stack>
    </fieldset>
  );
}

export function HolidayRows({ year, rows, onChange }: RowsProps<Holiday>) {
  const t = useTranslate(words);
  const limits = { min: `${year - 1}-12-20`, max: `${year}-12-31` };
  const change = (at: number, changes: Partial<Holiday>) => onChange(replaced(rows, at, { ...rows[at]!, ...changes }));
  return (
    <RowsFrame
      title={t('calendar.holidays')}
      add={t('calendar.addHoliday')}
      onAdd={() => onChange([...rows, { from: '', to: '', name: '' }])}
    >
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no identity but their place.
        <div className="administration-year" key={index}>
          <DateField
            label={t('calendar.from')}
            {...limits}
            value={row.from}
            onChange={(from) => change(index, { from })}
          />
          <DateField label={t('calendar.to')} {...limits} value={row.to} onChange={(to) => change(index, { to })} />
          <TextField
            label={t('calendar.name')}
            maxLength={40}
            value={row.name}
            onChange={(name) => change(index, { name })}
          />
          <Button
            kind="quiet"
            icon="cross"
            aria-label={t('calendar.removeRow', { name: row.name || String(index + 1) })}
            onClick={() => onChange(rows.toSpliced(index, 1))}
          />
        </div>
      ))}
    </RowsFrame>
  );
}

export function WorkdayRows({ year, rows, onChange }: RowsProps<Workday>) {
  const t = useTranslate(words);
  const limits = { min: `${year - 1}-12-20`, max: `${year}-12-31` };
  const change = (at: number, changes: Partial<Workday>) => onChange(replaced(rows, at, { ...rows[at]!, ...changes }));
  return (
    <RowsFrame
      title={t('calendar.workdays')}
      add={t('calendar.addWorkday')}
      onAdd={() => onChange([...rows, { date: '', name: '' }])}
    >
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no identity but their place.
        <div className="administration-year" data-kind="workdays" key={index}>
          <DateField
            label={t('calendar.day')}
            {...limits}
            value={row.date}
            onChange={(date) => change(index, { date })}
          />
          <TextField
            label={t('calendar.name')}
            maxLength={40}
            value={row.name}
            onChange={(name) => change(index, { name })}
          />
          <Button
            kind="quiet"
            icon="cross"
            aria-label={t('calendar.removeRow', { name: row.name || String(index + 1) })}
            onClick={() => onChange(rows.toSpliced(index, 1))}
          />
        </div>
      ))}
    </RowsFrame>
  );
}
