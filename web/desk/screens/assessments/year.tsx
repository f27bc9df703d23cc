// One year: its members in the order of their names, points by hand, the way to what-if, freeze and seal. No list holds points.
import { useState } from 'react';
import type { YearMember, YearView } from '#instruments/assessments/contract';
import * as assessments from '#instruments/assessments/messages';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { type Column, DataTable, Link, Page, PageHeader, Sheet, SheetSection, Skeleton, VerbBar } from '#web/ui';
import { AwardList } from './award-list.tsx';
import * as words from './messages/index.ts';
import { RankedList } from './ranked-list.tsx';
import { YearDialog, type YearVerb, yearVerbs } from './year-dialogs.tsx';

function useColumns(): Column<YearMember>[] {
  const t = useTranslate(words);
  return [
    { key: 'name', header: t('columns.name'), onPhone: 'title', cell: ({ name }) => name },
    { key: 'sector', header: t('columns.sector'), cell: ({ sector }) => sector },
    {
      key: 'minimums',
      header: t('columns.minimums'),
      cell: ({ minimums, minimumsMet }) => (minimums > 0 ? `${minimumsMet}/${minimums}` : ''),
    },
    { key: 'missing', header: t('columns.missing'), cell: ({ missing }) => missing.join('、') },
    {
      key: 'grade',
      header: t('columns.grade'),
      cell: ({ grade, isAssessed, months }) =>
        isAssessed ? (grade ?? '') : `${t('notAssessed')}（${t('months', { months })}）`,
    },
  ];
}

function Year({ year }: { year: YearView }) {
  const t = useTranslate(words);
  const say = useTranslate(assessments);
  const [verb, setVerb] = useState<YearVerb>();
  const columns = useColumns();
  const offered = year.abilities.filter((one) => yearVerbs.includes(one.verb));
  return (
    <>
      {offered.length > 0 ? (
        <VerbBar
          label={t('title')}
          verbs={offered.map((one) => ({
            key: one.verb,
            label: say(`assessments.verbs.${one.verb as YearVerb}`),
            kind: one.verb === 'seal' ? 'official' : 'plain',
            disabledReason: one.isAllowed ? undefined : one.reason,
            run: () => setVerb(one.verb as YearVerb),
          }))}
        />
      ) : null}
      <Sheet bleeds>
        <SheetSection title={t('awards')}>
          <AwardList year={year} />
        </SheetSection>
        <SheetSection title={t('members')}>
          <a href={`/api/assessments/year.xlsx?id=${year.id}`} download>
            {t('export')}
          </a>
          <DataTable
            caption={t('members')}
            columns={columns}
            rows={year.members}
            rowKey={({ personId }) => personId}
            rowHref={({ personId }) => `/assessments/years/${year.id}/members/${personId}`}
          />
        </SheetSection>
        <SheetSection title={t('whatIf')}>
          <p className="ui-soft">{t('whatIfLead')}</p>
          <Link href={`/assessments/years/${year.id}/what-if`}>{t('whatIfOpen')}</Link>
        </SheetSection>
        {year.isRanked ? (
          <SheetSection title={t('ranking.list')}>
            <RankedList yearId={year.id} />
          </SheetSection>
        ) : null}
      </Sheet>
      {verb ? <YearDialog year={year} verb={verb} onClose={() => setVerb(undefined)} /> : null}
    </>
  );
}

export default function YearScreen() {
  const t = useTranslate(words);
  const say = useTranslate(assessments);
  const dates = useDates();
  const { yearId = '' } = useScreenParameters();
  const query = useAsk<YearView>('assessments.year', { id: yearId });
  const year = query.data;
  const moments = year && [
    say(`assessments.states.${year.state}`),
    year.frozenAt ? t('frozenAt', { date: dates.momentShort(year.frozenAt) }) : '',
    year.sealedAt ? t('sealedAt', { date: dates.momentShort(year.sealedAt) }) : '',
  ];
  return (
    <Page>
      <PageHeader
        title={year ? t('yearOf', { year: String(year.year) }) : t('title')}
        lead={
          year ? (
            <>
              {moments?.filter(Boolean).join(' · ')} ·{' '}
              <Link href={`/assessments/rules/${year.rules.id}`}>{year.rules.title}</Link>
            </>
          ) : undefined
        }
        back={{ label: t('title'), href: '/assessments' }}
      />
      <Asked query={query} waiting={<Skeleton lines={12} />}>
        {(found) => <Year year={found} />}
      </Asked>
    </Page>
  );
}
