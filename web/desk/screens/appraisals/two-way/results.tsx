// What a year came to, by case; units stand by name. Papers for the Chairpersons' Council.
import type { TwoWayResults } from '#instruments/appraisals/contract';
import { Asked, useAsk, useScreenSearch, useTranslate } from '#web/client';
import { ButtonLink, DataTable, DefinitionList, EmptyState, Row, Select, Sheet, SheetSection, Skeleton } from '#web/ui';
import * as words from '../messages/index.ts';
import { useResultColumns } from './use-result-columns.tsx';
import { useTallyText } from './use-tally-text.ts';
import { useUnitColumns } from './use-unit-columns.tsx';

function Papers({ year }: { year: number }) {
  const t = useTranslate(words);
  const papers = [
    ['docx', 'report.docx'],
    ['pdf', 'report.pdf'],
    ['xlsx', 'results.xlsx'],
  ] as const;
  return (
    <Row gap={2}>
      {papers.map(([key, path]) => (
        <ButtonLink key={key} size="small" icon="download" href={`/api/appraisals/${path}?year=${year}`} download="">
          {t(`results.${key}`)}
        </ButtonLink>
      ))}
    </Row>
  );
}

function Shown({ results }: { results: TwoWayResults }) {
  const t = useTranslate(words);
  const tallyText = useTallyText();
  const columns = useResultColumns();
  const unitColumns = useUnitColumns();
  if (results.items.length === 0) return <EmptyState title={t('results.none')}>{t('results.noneAdvice')}</EmptyState>;
  return (
    <>
      <SheetSection title={t('results.title', { year: results.year })} verbs={<Papers year={results.year} />}>
        <DefinitionList
          items={[
            {
              term: t('results.count'),
              value: t('results.countText', { count: results.items.length, open: results.openCount }),
            },
            { term: t('twoWay.handling'), value: tallyText(results.handling) },
            { term: t('twoWay.quality'), value: tallyText(results.proposals) },
          ]}
        />
      </SheetSection>
      <SheetSection title={t('results.byUnit')}>
        <DataTable caption={t('results.byUnit')} columns={unitColumns} rows={results.units} rowKey={({ id }) => id} />
      </SheetSection>
      <SheetSection title={t('results.byCase')}>
        <DataTable
          caption={t('results.byCase')}
          columns={columns}
          rows={results.items}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/appraisals/two-way/${id}`}
        />
      </SheetSection>
    </>
  );
}

export function Results() {
  const t = useTranslate(words);
  const [search, changeSearch] = useScreenSearch();
  const query = useAsk<TwoWayResults>('appraisals.results', { year: search.year }, { keepsPrevious: true });
  const years = query.data?.years ?? [];
  return (
    <Sheet as="div" bleeds>
      {years.length > 1 ? (
        <div className="appraisals-filters" data-screen-only>
          <Select
            label={t('year')}
            emptyLabel={null}
            value={search.year ?? String(query.data?.year ?? '')}
            options={years.map((year) => ({ value: String(year), label: String(year) }))}
            onChange={(year) => changeSearch({ year })}
          />
        </div>
      ) : null}
      <Asked query={query} waiting={<Skeleton lines={12} />}>
        {(results) => <Shown results={results} />}
      </Asked>
    </Sheet>
  );
}
