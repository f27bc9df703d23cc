// Every issue that was sent out, the latest first.
import { useState } from 'react';
import { type UpwardList, upwardShows } from '#instruments/information-reports/contract';
import { Asked, useAsk, useDates, useScreenSearch, useTranslate } from '#web/client';
import { ButtonLink, DataTable, EmptyState, Row, Select, Stack, TextField } from '#web/ui';
import * as words from '../messages/index.ts';
import { useInformationWords } from '../say.ts';

type Item = UpwardList['items'][number];

function useColumns() {
  const t = useTranslate(words);
  const say = useInformationWords();
  const dates = useDates();
  const adopted = ({ adopted: ones }: Item) =>
    ones
      .map(
        ({ level, form }) =>
          `${say(`information-reports.levels.${level}`)}${say(`information-reports.adoptionForms.${form}`)}`,
      )
      .join('、');
  return [
    { key: 'title', header: t('subject'), onPhone: 'title' as const, cell: ({ title }: Item) => title },
    { key: 'number', header: t('number'), kind: 'code' as const, cell: ({ number }: Item) => number },
    { key: 'on', header: t('issuedOn'), kind: 'date' as const, cell: ({ issuedOn }: Item) => dates.day(issuedOn) },
    { key: 'authors', header: t('authors'), cell: ({ authors }: Item) => authors.join('、') },
    { key: 'sent', header: t('sentTo'), cell: ({ sentTo }: Item) => sentTo.join('、') },
    { key: 'adopted', header: t('adopted'), cell: adopted },
    { key: 'instructions', header: t('instructions'), cell: ({ instructions }: Item) => String(instructions || '') },
  ];
}

export function IssuesTab() {
  const t = useTranslate(words);
  const [search, changeSearch] = useScreenSearch();
  const [typed, setTyped] = useState('');
  const show = upwardShows.find((one) => one === search.show) ?? 'all';
  const asked = { show, words: typed.trim(), limit: 100 };
  const query = useAsk<UpwardList>('information-reports.sent-issues', asked, { keepsPrevious: true });
  const columns = useColumns();
  return (
    <Stack gap={4}>
      <Row gap={3} justify="between">
        <Row gap={3}>
          <TextField label={t('find')} isLabelHidden placeholder={t('find')} value={typed} onChange={setTyped} />
          <Select
            label={t('show')}
            isLabelHidden
            emptyLabel={null}
            value={show}
            options={upwardShows.map((value) => ({
              value,
              label: `${t(`shows.${value}`)}（${query.data?.counts[value] ?? 0}）`,
            }))}
            onChange={(value) => changeSearch({ show: value === 'all' ? undefined : value })}
          />
        </Row>
        <ButtonLink icon="download" href={`/api/information-reports/sent-issues.xlsx?show=${show}`} download>
          {t('export')}
        </ButtonLink>
      </Row>
      <Asked query={query}>
        {({ items }) => (
          <DataTable
            caption={t('tabs.issues')}
            rows={items}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/information-reports/upward/${id}`}
            empty={<EmptyState title={t('noIssues')}>{t('noIssuesHint')}</EmptyState>}
            columns={columns}
          />
        )}
      </Asked>
    </Stack>
  );
}
