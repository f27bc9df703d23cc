// Who looked a sender up, when and why: for the auditors.
import type { LookUpList } from '#instruments/public-matters/contract';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { ButtonLink, DataTable, EmptyState, Page, PageHeader, Row, Stack } from '#web/ui';
import * as words from './messages/index.ts';

export default function LookUps() {
  const t = useTranslate(words);
  const dates = useDates();
  const query = useAsk<LookUpList>('public-matters.look-ups');
  return (
    <Page width="whole">
      <PageHeader title={t('lookUps')} lead={t('lookUpsLead')} />
      <Stack gap={4}>
        <Row justify="end">
          <ButtonLink icon="download" href="/api/public-matters/look-ups.xlsx" download>
            {t('export')}
          </ButtonLink>
        </Row>
        <Asked query={query}>
          {({ items }) => (
            <DataTable
              caption={t('lookUps')}
              rows={items}
              rowKey={({ at, matterId }) => `${at} ${matterId}`}
              empty={<EmptyState title={t('noLookUps')}>{t('noLookUpsHint')}</EmptyState>}
              columns={[
                { key: 'at', header: t('fields.at'), kind: 'date', cell: ({ at }) => dates.moment(at) },
                { key: 'by', header: t('fields.by'), cell: ({ by }) => by },
                { key: 'reason', header: t('fields.reason'), onPhone: 'title', cell: ({ reason }) => reason },
                { key: 'matter', header: t('fields.matter'), cell: ({ matter }) => matter },
              ]}
            />
          )}
        </Asked>
      </Stack>
    </Page>
  );
}
