import type { ReactNode } from 'react';
import type { Dossier } from '#instruments/members/contract';
import * as members from '#instruments/members/messages';
import { useDates, useTranslate } from '#web/client';
import { type Column, DataTable, SheetSection, Tag } from '#web/ui';
import * as words from './messages/index.ts';

interface PartProps<Row> {
  title: string;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  columns: readonly Column<Row>[];
}

function Part<Row>({ title, rows, rowKey, columns }: PartProps<Row>): ReactNode {
  const t = useTranslate(words);
  return (
    <SheetSection title={title}>
      <DataTable caption={title} {...{ rows, rowKey, columns }} empty={<p className="ui-soft">{t('nothing')}</p>} />
    </SheetSection>
  );
}

function People({ dossier: { members: rows } }: { dossier: Dossier }) {
  const t = useTranslate(words);
  const say = useTranslate(members);
  return (
    <Part
      title={t('sections.members')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: t('columns.name'), cell: ({ name }) => name, onPhone: 'title' },
        { key: 'post', header: t('columns.post'), cell: ({ post }) => say.dynamic(`members.posts.${post}`) },
        { key: 'called', header: t('columns.called'), kind: 'number', cell: ({ called }) => called },
        { key: 'came', header: t('columns.came'), kind: 'number', cell: ({ came }) => came },
        { key: 'leave', header: t('columns.onLeave'), kind: 'number', cell: ({ onLeave }) => onLeave },
        { key: 'deeds', header: t('columns.deeds'), kind: 'number', cell: ({ deeds }) => deeds },
      ]}
    />
  );
}

export function DossierTables({ dossier }: { dossier: Dossier }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <>
      <h2 className="ui-section-title">{`${dossier.body.name}　${dossier.year}`}</h2>
      <People dossier={dossier} />
      <Part
        title={t('sections.activities')}
        rows={dossier.activities}
        rowKey={({ title, heldOn }) => `${heldOn} ${title}`}
        columns={[
          { key: 'title', header: t('columns.activity'), cell: ({ title }) => title, onPhone: 'title' },
          { key: 'on', header: t('columns.date'), kind: 'date', cell: ({ heldOn }) => dates.dayInFull(heldOn) },
          { key: 'place', header: t('columns.place'), cell: ({ place }) => place },
          { key: 'called', header: t('columns.called'), kind: 'number', cell: ({ called }) => called },
          { key: 'came', header: t('columns.came'), kind: 'number', cell: ({ came }) => came },
        ]}
      />
      <Part
        title={t('sections.proposals')}
        rows={dossier.proposals}
        rowKey={({ number }) => number}
        columns={[
          { key: 'number', header: t('columns.number'), kind: 'code', cell: ({ number }) => number },
          {
            key: 'title',
            header: t('columns.caseTitle'),
            onPhone: 'title',
            cell: ({ title, isCollective }) => (
              <>
                {title} {isCollective ? <Tag>{t('collective')}</Tag> : null}
              </>
            ),
          },
        ]}
      />
      <Part
        title={t('sections.speeches')}
        rows={dossier.speeches}
        rowKey={({ by, on, title }) => `${on} ${by} ${title}`}
        columns={[
          { key: 'by', header: t('columns.by'), cell: ({ by }) => by, onPhone: 'title' },
          { key: 'on', header: t('columns.date'), kind: 'date', cell: ({ on }) => dates.dayInFull(on) },
          { key: 'title', header: t('columns.occasion'), cell: ({ title }) => title },
        ]}
      />
      <Part
        title={t('sections.deeds')}
        rows={dossier.deeds}
        rowKey={({ kind }) => kind}
        columns={[
          { key: 'kind', header: t('columns.kind'), cell: ({ name }) => name, onPhone: 'title' },
          { key: 'count', header: t('columns.count'), kind: 'number', cell: ({ count }) => count },
          { key: 'people', header: t('columns.people'), kind: 'number', cell: ({ people }) => people },
        ]}
      />
    </>
  );
}
