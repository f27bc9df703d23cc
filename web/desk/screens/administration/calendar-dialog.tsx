// Editing a year's table. What saving would do is shown before it is done: how many dates would move.
import { useState } from 'react';
import type { CalendarForecast } from '#kernel/administration/contract';
import { Refused, useAsk, useDates, useTranslate } from '#web/client';
import { Select, TextField, useToast } from '#web/ui';
import { ActDialog } from './act-dialog.tsx';
import type { CalendarYear } from './calendar.tsx';
import * as words from './messages/index.ts';
import { isReason, ReasonField } from './reason-field.tsx';
import { useFields } from './use-fields.ts';
import { HolidayRows, WorkdayRows } from './year-rows.tsx';

type YearTable = CalendarYear['table'];

const isWhole = ({ holidays, workdays }: YearTable): boolean =>
  holidays.every(({ from, to, name }) => from !== '' && to !== '' && name.trim() !== '') &&
  workdays.every(({ date, name }) => date !== '' && name.trim() !== '');

/** The effect of the table as it stands in the form; asked again with every change. */
function Effect({ year, table }: { year: number; table: YearTable }) {
  const t = useTranslate(words);
  const dates = useDates();
  const question = { year, table: JSON.stringify(table) };
  const { data, error } = useAsk<CalendarForecast>('calendar.forecast', question, {
    isEnabled: isWhole(table),
  });
  if (error instanceof Refused) {
    return (
      <p className="ui-field-error" role="status">
        {error.refusal.message}
      </p>
    );
  }
  if (!data)
    return (
      <p className="ui-soft" role="status">
        {t('calendar.counting')}
      </p>
    );
  const [first] = data.examples;
  return (
    <p role="status">
      {data.moved === 0
        ? t('calendar.nothingMoves', { openClocks: data.openClocks })
        : t('calendar.moves', {
            moved: data.moved,
            movedCases: data.movedCases,
            openClocks: data.openClocks,
          })}
      {first
        ? `　${t('calendar.example', { number: first.number ?? '—', from: dates.day(first.from), to: dates.day(first.to) })}`
        : ''}
    </p>
  );
}

export function CalendarDialog({ year, onClose }: { year: CalendarYear; onClose: () => void }) {
  const t = useTranslate(words);
  const toast = useToast();
  const [table, setTable] = useState<YearTable>(year.table);
  const { fields, bind } = useFields({ publishedReference: year.publishedReference ?? '', reason: '' });
  const input = { year: year.year, table, expectedVersion: year.version, ...fields };
  const missing = isWhole(table) ? (isReason(fields.reason) ? undefined : t('reasonMissing')) : t('calendar.missing');
  return (
    <ActDialog<{ movedClocks: number; told: number }>
      title={t('calendar.editYear', { year: year.year })}
      name="calendar.save-year"
      input={input}
      verb={t('calendar.save')}
      width="wide"
      missing={missing}
      onClose={onClose}
      onDone={({ movedClocks, told }) => toast(t('calendar.savedLine', { movedClocks, told }))}
    >
      <HolidayRows year={year.year} rows={table.holidays} onChange={(holidays) => setTable({ ...table, holidays })} />
      <WorkdayRows year={year.year} rows={table.workdays} onChange={(workdays) => setTable({ ...table, workdays })} />
      <Select
        label={t('calendar.status')}
        emptyLabel={null}
        options={[
          { value: 'published', label: t('calendar.published') },
          { value: 'unpublished', label: t('calendar.unpublished') },
        ]}
        value={table.status}
        onChange={(status) => setTable({ ...table, status })}
      />
      <TextField
        label={t('calendar.reference')}
        hint={t('calendar.referenceHint')}
        isOptional
        maxLength={200}
        {...bind('publishedReference')}
      />
      <Effect year={year.year} table={table} />
      <ReasonField {...bind('reason')} />
    </ActDialog>
  );
}
