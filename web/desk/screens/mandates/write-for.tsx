// Acting for a member who cannot go online: begun with a reason, listed for both.
import type { MandateList, MandateView } from '#kernel/mandates/contract';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { Button, type Column, DataTable, EmptyState, Page, PageHeader, Sheet, SheetSection, Stack } from '#web/ui';
import { beginActing } from './begin.ts';
import { MandateForm } from './mandate-form.tsx';
import * as words from './messages/index.ts';

function useColumns(): Column<MandateView>[] {
  const t = useTranslate(words);
  const dates = useDates();
  return [
    { key: 'member', header: t('member'), cell: ({ personName }) => personName, onPhone: 'title' },
    { key: 'reason', header: t('reason'), cell: ({ reason }) => reason },
    { key: 'by', header: t('by'), cell: ({ by }) => by },
    { key: 'from', header: t('from'), kind: 'date', cell: ({ beginsAt }) => dates.momentShort(beginsAt) },
    { key: 'until', header: t('until'), kind: 'date', cell: ({ endsAt }) => dates.momentShort(endsAt) },
    {
      key: 'verb',
      header: t('goOn'),
      cell: ({ personId, personName, endsAt }) =>
        Date.parse(endsAt) > Date.now() ? (
          <Button size="small" onClick={() => beginActing({ personId, name: personName, endsAt })}>
            {t('goOn')}
          </Button>
        ) : null,
    },
  ];
}

export default function WriteFor() {
  const t = useTranslate(words);
  const mandates = useAsk<MandateList>('mandates.list');
  const columns = useColumns();
  return (
    <Page width="form">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack gap={6}>
        <Sheet label={t('title')}>
          <MandateForm />
        </Sheet>
        <SheetSection title={t('past')}>
          <Asked query={mandates}>
            {({ mandates: rows }) =>
              rows.length === 0 ? (
                <EmptyState title={t('none.title')}>{t('none.advice')}</EmptyState>
              ) : (
                <DataTable
                  caption={t('past')}
                  columns={columns}
                  rows={rows}
                  rowKey={({ personId, beginsAt }) => `${personId}${beginsAt}`}
                />
              )
            }
          </Asked>
        </SheetSection>
      </Stack>
    </Page>
  );
}
