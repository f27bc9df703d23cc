// A page of its own: the committee under another version. Grades counted, who comes out differently and why; named staff only.
import type { Overview, WhatIf, WhatIfChange, YearView } from '#instruments/assessments/contract';
import { pointsText } from '#kernel/scoring/contract';
import { Asked, useAsk, useScreenParameters, useScreenSearch, useTranslate } from '#web/client';
import {
  Checkbox,
  type Column,
  DataTable,
  Link,
  Page,
  PageHeader,
  Select,
  Sheet,
  SheetSection,
  Skeleton,
} from '#web/ui';
import { useReasons } from '../../../points/index.ts';
import * as words from './messages/index.ts';

function useNameOf() {
  const t = useTranslate(words);
  return (grade: string | null) => grade || t('noGrade');
}

function Grades({ found }: { found: WhatIf }) {
  const t = useTranslate(words);
  const nameOf = useNameOf();
  return (
    <DataTable
      caption={t('grades')}
      rows={found.grades}
      rowKey={({ name }) => name}
      columns={[
        { key: 'grade', header: t('columns.grade'), onPhone: 'title', cell: ({ name }) => nameOf(name) },
        { key: 'before', header: found.rules, kind: 'number', cell: ({ before }) => before },
        { key: 'after', header: found.otherRules, kind: 'number', cell: ({ after }) => after },
      ]}
    />
  );
}

function Why({ items, reasons }: WhatIfChange) {
  const { reason } = useReasons();
  return (
    <>
      {items.map(({ name, before, after }) => (
        <div key={name}>{`${name} ${pointsText(before)} → ${pointsText(after)}`}</div>
      ))}
      {reasons.map((one) => (
        <div key={one.code + JSON.stringify(one.params)}>{reason(one)}</div>
      ))}
    </>
  );
}

function useColumns(): Column<WhatIfChange>[] {
  const t = useTranslate(words);
  const nameOf = useNameOf();
  return [
    { key: 'name', header: t('columns.name'), onPhone: 'title', cell: ({ name }) => name },
    { key: 'sector', header: t('columns.sector'), cell: ({ sector }) => sector },
    {
      key: 'change',
      header: t('columns.gradeChange'),
      cell: ({ from, to }) => (from === to ? nameOf(from) : `${nameOf(from)} → ${nameOf(to)}`),
    },
    { key: 'why', header: t('columns.why'), cell: (one) => <Why {...one} /> },
  ];
}

function Changes({ yearId, found }: { yearId: string; found: WhatIf }) {
  const t = useTranslate(words);
  const [{ all }, change] = useScreenSearch();
  const columns = useColumns();
  const ofGrade = found.changes.filter(({ from, to }) => from !== to);
  return (
    <>
      <p>{t('whatIfChanges', { members: found.members, count: ofGrade.length })}</p>
      <Checkbox
        label={t('whatIfAll', { count: found.changes.length })}
        value={all === 'yes'}
        onChange={(isAll) => change({ all: isAll ? 'yes' : undefined })}
      />
      <DataTable
        caption={t('whatIfMembers')}
        rows={all === 'yes' ? found.changes : ofGrade}
        rowKey={({ personId }) => personId}
        rowHref={({ personId }) => `/assessments/years/${yearId}/members/${personId}`}
        columns={columns}
        empty={<p className="ui-soft">{t('whatIfNone')}</p>}
      />
    </>
  );
}

function Compared({ yearId, rulesId }: { yearId: string; rulesId: string }) {
  const t = useTranslate(words);
  const query = useAsk<WhatIf>('assessments.what-if', { id: yearId, rulesId });
  return (
    <Asked query={query} waiting={<Skeleton lines={8} />}>
      {(found) => (
        <>
          <SheetSection title={t('whatIfGrades')}>
            <a href={`/api/assessments/what-if.xlsx?id=${yearId}&rulesId=${rulesId}`} download>
              {t('export')}
            </a>
            <Grades found={found} />
          </SheetSection>
          <SheetSection title={t('whatIfMembers')}>
            <Changes yearId={yearId} found={found} />
          </SheetSection>
        </>
      )}
    </Asked>
  );
}

function Choice({ year }: { year: YearView }) {
  const t = useTranslate(words);
  const [{ rules: rulesId = '' }, change] = useScreenSearch();
  const rules = useAsk<Overview>('assessments.overview').data?.rules ?? [];
  const others = rules.filter(({ id, state }) => id !== year.rules.id && state !== 'discarded');
  return (
    <Sheet bleeds>
      {others.length === 0 ? (
        <p>
          {t('whatIfNoOthers')} <Link href="/assessments/new-rules">{t('writeRules')}</Link>
        </p>
      ) : (
        <Select
          label={t('whatIfChoose')}
          value={rulesId}
          options={others.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(chosen) => change({ rules: chosen })}
        />
      )}
      {rulesId ? <Compared yearId={year.id} rulesId={rulesId} /> : null}
    </Sheet>
  );
}

export default function WhatIfScreen() {
  const t = useTranslate(words);
  const { yearId = '' } = useScreenParameters();
  const query = useAsk<YearView>('assessments.year', { id: yearId });
  const year = query.data;
  const yearName = year ? t('yearOf', { year: String(year.year) }) : t('title');
  return (
    <Page>
      <PageHeader
        title={t('whatIf')}
        lead={year ? `${yearName} · ${year.rules.title} · ${t('whatIfLead')}` : t('whatIfLead')}
        back={{ label: yearName, href: `/assessments/years/${yearId}` }}
      />
      <Asked query={query} waiting={<Skeleton lines={6} />}>
        {(found) => <Choice year={found} />}
      </Asked>
    </Page>
  );
}
