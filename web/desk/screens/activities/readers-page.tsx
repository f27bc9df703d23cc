// Who has opened which version of a paper, and when: for the organiser alone.
import type { PaperReaders } from '#instruments/activities/contract';
import { Asked, useDates, useScreenParameters, useScreenSearch, useTranslate } from '#web/client';
import {
  ButtonLink,
  type Column,
  DataTable,
  EmptyState,
  Page,
  PageHeader,
  Row,
  Segments,
  Select,
  Stack,
} from '#web/ui';
import './activities.css';
import { usePaperReaders } from './asks.ts';
import * as words from './messages/index.ts';

type Paper = PaperReaders['papers'][number];
type Person = Paper['people'][number];

const shows = ['all', 'latest', 'older', 'none'] as const;
type Show = (typeof shows)[number];

function standingOf({ openings: [last] }: Person, latest: number): Exclude<Show, 'all'> {
  if (!last) return 'none';
  return last.version === latest ? 'latest' : 'older';
}

function useColumns(): Column<Person & { key: string }>[] {
  const t = useTranslate(words);
  const dates = useDates();
  const said = ({ version, openedAt }: Person['openings'][number]) =>
    `${t('readersOf.versionOf', { version })} ${dates.moment(openedAt)}`;
  return [
    { key: 'name', header: t('readersOf.name'), onPhone: 'title', cell: ({ name }) => name },
    { key: 'sector', header: t('readersOf.sector'), cell: ({ sector }) => sector },
    {
      ...{ key: 'version', header: t('readersOf.version') },
      cell: ({ openings: [last] }) =>
        last ? (
          t('readersOf.versionOf', { version: last.version })
        ) : (
          <span className="ui-soft">{t('readersOf.notOpened')}</span>
        ),
    },
    {
      ...{ key: 'when', header: t('readersOf.when'), kind: 'date' },
      cell: ({ openings: [last] }) => (last ? dates.moment(last.openedAt) : ''),
    },
    {
      ...{ key: 'earlier', header: t('readersOf.earlier') },
      cell: ({ openings }) => openings.slice(1).map(said).join('、'),
    },
  ];
}

function PaperTable({ paper }: { paper: Paper }) {
  const t = useTranslate(words);
  const [search, change] = useScreenSearch();
  const columns = useColumns();
  const { latest, people, title } = paper;
  const show = shows.find((one) => one === search.show) ?? 'all';
  const opened = people.filter((person) => standingOf(person, latest) === 'latest').length;
  const rows = people
    .map((person, index) => ({ ...person, key: String(index) }))
    .filter((person) => show === 'all' || standingOf(person, latest) === show);
  return (
    <>
      <p>{t('readersOf.count', { latest, opened, called: people.length })}</p>
      <Segments
        label={t('readersOf.show')}
        value={show}
        options={shows.map((value) => ({ value, label: t(`readersOf.shows.${value}`) }))}
        onChange={(value) => change({ show: value === 'all' ? undefined : value })}
      />
      <DataTable
        caption={title}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        empty={<EmptyState title={t('readersOf.empty')} />}
      />
    </>
  );
}

function Content({ readers }: { readers: PaperReaders }) {
  const t = useTranslate(words);
  const [search, change] = useScreenSearch();
  const { id, title, papers } = readers;
  const paper = papers.find((one) => one.id === search.paper) ?? papers[0];
  return (
    <>
      <PageHeader
        title={t('readersOf.title')}
        lead={title}
        back={{ label: t('readersOf.back'), href: `/activities/${id}` }}
      />
      {paper ? (
        <Stack gap={4}>
          <Row gap={3}>
            <Select
              label={t('readersOf.paper')}
              emptyLabel={null}
              value={paper.id}
              options={papers.map((one) => ({ value: one.id, label: one.title }))}
              onChange={(value) => change({ paper: value })}
            />
            <ButtonLink icon="download" href={`/api/activities/paper-readers.xlsx?id=${id}`} download>
              {t('export')}
            </ButtonLink>
          </Row>
          <PaperTable paper={paper} />
        </Stack>
      ) : (
        <EmptyState title={t('readersOf.noPapers')}>{t('readersOf.noPapersHint')}</EmptyState>
      )}
    </>
  );
}

export default function ReadersPage() {
  const { activityId = '' } = useScreenParameters();
  const query = usePaperReaders(activityId);
  return (
    <Page width="whole">
      <Asked query={query}>{(readers) => <Content readers={readers} />}</Asked>
    </Page>
  );
}
