// The working calendar: each year's holidays and the weekend days worked in exchange, as the notice gives them.
import { useState } from 'react';
import type { CalendarYears } from '#kernel/administration/contract';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { Button, DataTable, Page, PageHeader, Sheet, SheetSection, Tag } from '#web/ui';
import './administration.css';
import { CalendarDialog } from './calendar-dialog.tsx';
import * as words from './messages/index.ts';

export type CalendarYear = CalendarYears['years'][number];

const emptyYear = (year: number): CalendarYear => ({
  year,
  table: { status: 'unpublished', holidays: [], workdays: [] },
  source: 'committee',
  publishedReference: null,
  version: 0,
  updatedAt: null,
});

function YearTableOf({ year }: { year: CalendarYear }) {
  const t = useTranslate(words);
  const dates = useDates();
  const span = ({ from, to }: { from: string; to: string }) =>
    from === to ? dates.dayWithWeekday(from) : `${dates.dayWithWeekday(from)} – ${dates.dayWithWeekday(to)}`;
  const rows = [
    ...year.table.holidays.map((holiday) => ({
      key: `h${holiday.from}`,
      name: holiday.name,
      days: span(holiday),
      kind: 'holiday' as const,
    })),
    ...year.table.workdays.map(({ date, name }) => ({
      key: `w${date}`,
      name,
      days: dates.dayWithWeekday(date),
      kind: 'workday' as const,
    })),
  ];
  return (
    <DataTable
      caption={t('calendar.tableOf', { year: year.year })}
      rows={rows}
      rowKey={({ key }) => key}
      empty={<p className="ui-soft">{t('calendar.nothingYet')}</p>}
      columns={[
        {
          key: 'name',
          header: t('calendar.name'),
          cell: ({ name }) => name,
          onPhone: 'title',
          width: '10em',
        },
        {
          key: 'kind',
          header: t('calendar.kind'),
          cell: ({ kind }) =>
            kind === 'holiday' ? (
              <span>
                <Tag>{t('calendar.off')}</Tag>
              </span>
            ) : (
              <span>
                <Tag tone="strong">{t('calendar.on')}</Tag>
              </span>
            ),
          width: '8em',
        },
        { key: 'days', header: t('calendar.days'), cell: ({ days }) => days },
      ]}
    />
  );
}

export default function Calendar() {
  const t = useTranslate(words);
  const query = useAsk<CalendarYears>('calendar.years');
  const [edited, setEdited] = useState<CalendarYear>();
  return (
    <Page width="reading">
      <PageHeader title={t('calendar.title')} lead={t('calendar.lead')} />
      <Asked query={query}>
        {({ years, canChange }) => {
          const next = Math.max(...years.map(({ year }) => year)) + 1;
          return (
            <Sheet>
              {[emptyYear(next), ...years.toReversed()].map((year) => (
                <SheetSection
                  key={year.year}
                  title={t('calendar.yearTitle', { year: year.year })}
                  verbs={
                    canChange ? (
                      <Button
                        size="small"
                        aria-label={t('calendar.editYear', { year: year.year })}
                        onClick={() => setEdited(year)}
                      >
                        {t(year.version === 0 && year.source === 'committee' ? 'calendar.begin' : 'change')}
                      </Button>
                    ) : undefined
                  }
                >
                  <p className="ui-soft ui-small">
                    {[
                      t(year.table.status === 'published' ? 'calendar.published' : 'calendar.unpublished'),
                      year.source === 'national' ? t('calendar.national') : year.publishedReference,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                  <YearTableOf year={year} />
                </SheetSection>
              ))}
            </Sheet>
          );
        }}
      </Asked>
      {edited ? <CalendarDialog year={edited} onClose={() => setEdited(undefined)} /> : null}
    </Page>
  );
}
