// The rows of an import with what is wrong in plain words: row, column, problem, what to do.
import type { ImportRowView, ImportRun } from '#kernel/administration/contract';
import { type ScreenSearch, useTranslate } from '#web/client';
import { Button, type Column, DataTable, Late, Row, Tabs, Tag } from '#web/ui';
import * as words from './messages/index.ts';

function Problems({ row }: { row: ImportRowView }) {
  const t = useTranslate(words);
  const lines = row.problems.map(({ column, said, isNotice }) => {
    const text = column === null ? said : `${column}：${said}`;
    return <li key={text}>{isNotice ? <span className="ui-soft">{text}</span> : <Late>{text}</Late>}</li>;
  });
  return (
    <ul className="administration-problems">
      {lines}
      {row.changes.length > 0 && row.standing === 'changed' ? (
        <li>{t('imports.changes', { columns: row.changes.join('、') })}</li>
      ) : null}
      {row.note ? <li>{row.note}</li> : null}
    </ul>
  );
}

function useRowColumns(): Column<ImportRowView>[] {
  const t = useTranslate(words);
  return [
    {
      key: 'row',
      header: t('imports.row'),
      kind: 'number',
      cell: ({ rowNumber }) => rowNumber,
      width: '4.5em',
    },
    {
      key: 'label',
      header: t('imports.entry'),
      cell: ({ label }) => label || '—',
      onPhone: 'title',
      width: '32%',
    },
    {
      key: 'standing',
      header: t('imports.standing'),
      width: '8em',
      cell: ({ standing, outcome }) =>
        outcome ? (
          <span>
            <Tag tone={outcome === 'kept' || outcome === 'skipped' ? 'late' : 'strong'}>
              {t(`imports.outcomes.${outcome}`)}
            </Tag>
          </span>
        ) : (
          <span>
            <Tag tone={standing === 'error' ? 'late' : 'soft'}>{t(`imports.standings.${standing}`)}</Tag>
          </span>
        ),
    },
    { key: 'problems', header: t('imports.problems'), cell: (row) => <Problems row={row} /> },
  ];
}

const standings = ['error', 'new', 'changed', 'unchanged'] as const;

export interface ImportRowsProps {
  run: ImportRun;
  standing: string | undefined;
  onChange: (changes: ScreenSearch) => void;
}

export function ImportRows({ run, standing, onChange }: ImportRowsProps) {
  const t = useTranslate(words);
  const columns = useRowColumns();
  const chosen = standings.find((one) => one === standing) ?? 'all';
  const tabs = [
    { key: 'all' as const, label: t('imports.all'), count: run.counts.rows },
    ...standings.map((key) => ({ key, label: t(`imports.standings.${key}`), count: run.counts[key] })),
  ];
  return (
    <Tabs
      label={t('imports.rows')}
      tabs={tabs}
      chosen={chosen}
      onChoose={(key) => onChange({ standing: key === 'all' ? undefined : key, after: undefined })}
    >
      <DataTable
        caption={t('imports.rows')}
        columns={columns}
        rows={run.rows}
        rowKey={({ rowNumber }) => String(rowNumber)}
        empty={<p className="ui-soft">{t('imports.noRows')}</p>}
      />
      <Row gap={2}>
        {(run.rows[0]?.rowNumber ?? 0) > 0 && chosen !== undefined ? (
          <Button size="small" onClick={() => onChange({ after: undefined })}>
            {t('imports.fromTheTop')}
          </Button>
        ) : null}
        {run.nextAfter === null ? null : (
          <Button size="small" onClick={() => onChange({ after: String(run.nextAfter) })}>
            {t('imports.nextRows')}
          </Button>
        )}
      </Row>
    </Tabs>
  );
}
