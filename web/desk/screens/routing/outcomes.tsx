// What was suggested beside what was decided, each number with what it counts.
import type { Overview } from '#kernel/routing/contract';
import { useTranslate } from '#web/client';
import { DataTable, DefinitionList, EmptyState, Link, SheetSection } from '#web/ui';
import * as words from './messages/index.ts';
import { OutcomeTable } from './outcome-table.tsx';
import { useShares } from './use-shares.ts';

function Totals({ overview }: { overview: Overview }) {
  const t = useTranslate(words);
  const share = useShares();
  const { decided, first, amongThree, notSure, sure, sureRight } = overview.totals;
  const said = (key: 'first' | 'amongThree' | 'notSure', count: number) => ({
    term: t(`figures.${key}`),
    value: t(`figures.${key}Text`, { share: share(count, decided), count }),
  });
  return (
    <>
      <DefinitionList
        look="lined"
        items={[
          {
            term: t('figures.decided'),
            value: t('figures.decidedText', { count: decided, waiting: overview.waiting }),
          },
          ...[said('first', first), said('amongThree', amongThree), said('notSure', notSure)],
          {
            term: t('figures.sure'),
            value: t('figures.sureText', { share: share(sureRight, sure), count: sure, right: sureRight }),
          },
        ]}
      />
      <p className="ui-soft ui-small">{t('figures.counted')}</p>
    </>
  );
}

function Missed({ overview }: { overview: Overview }) {
  const t = useTranslate(words);
  return (
    <SheetSection title={t('missed.title')}>
      <p className="ui-soft ui-small">{t('missed.hint')}</p>
      <DataTable
        caption={t('missed.title')}
        columns={[
          {
            key: 'case',
            header: t('missed.case'),
            onPhone: 'title',
            cell: ({ id, number, title }) => <Link href={`/proposals/${id}`}>{`${number ?? ''} ${title}`}</Link>,
          },
          { key: 'suggested', header: t('missed.suggested'), cell: ({ suggested }) => suggested.join('、') },
          { key: 'chosen', header: t('missed.chosen'), cell: ({ chosen }) => chosen },
        ]}
        rows={overview.missed}
        rowKey={({ id }) => id}
      />
    </SheetSection>
  );
}

export function Outcomes({ overview }: { overview: Overview }) {
  const t = useTranslate(words);
  const { target, totals, byMonth, byOption, missed, waiting } = overview;
  if (totals.decided + waiting === 0) {
    return (
      <SheetSection title={t('figures.title')}>
        <EmptyState title={t('figures.none')}>{t('figures.noneAdvice')}</EmptyState>
      </SheetSection>
    );
  }
  return (
    <>
      <SheetSection title={t('figures.title')}>
        <Totals overview={overview} />
        {byMonth.length > 0 ? (
          <OutcomeTable
            caption={t('byMonth')}
            header={t('columns.month')}
            rows={byMonth.map((row) => ({ ...row, key: row.month, label: row.month }))}
          />
        ) : null}
        {byOption.length > 0 ? (
          <OutcomeTable
            caption={t(`byOption.${target}`)}
            header={t(`columns.${target}`)}
            rows={byOption.map((row) => ({ ...row, key: row.id, label: row.name }))}
          />
        ) : null}
      </SheetSection>
      {missed.length > 0 ? <Missed overview={overview} /> : null}
    </>
  );
}
