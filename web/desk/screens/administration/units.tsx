// The units that handle cases: what they are for, who receives for them, and which are no more.
import { useState } from 'react';
import type { UnitRegister } from '#kernel/administration/contract';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { Button, type Column, DataTable, EmptyState, Page, PageHeader, Sheet, Tag, TextField } from '#web/ui';
import './administration.css';
import { EndDialog } from './end-dialog.tsx';
import * as words from './messages/index.ts';
import { UnitDialog } from './unit-dialog.tsx';

export type Unit = UnitRegister['units'][number];

interface Verbs {
  onChange: (unit: Unit) => void;
  onEnd: (unit: Unit) => void;
}

function useUnitColumns({ onChange, onEnd }: Verbs): Column<Unit>[] {
  const t = useTranslate(words);
  const dates = useDates();
  return [
    { key: 'name', header: t('units.name'), cell: ({ name }) => name, onPhone: 'title' },
    {
      key: 'system',
      header: t('units.system'),
      cell: ({ system }) => t(`units.systems.${system}`),
      width: '7em',
    },
    {
      key: 'contacts',
      header: t('units.contacts'),
      cell: ({ contacts, endedOn }) => {
        if (endedOn) return <Tag tone="soft">{t('units.endedOn', { date: dates.dayInFull(endedOn) })}</Tag>;
        return contacts.length > 0 ? contacts.join('、') : <Tag tone="late">{t('units.noContact')}</Tag>;
      },
      width: '12em',
    },
    {
      key: 'duties',
      header: t('units.duties'),
      cell: ({ duties }) => (duties.length > 60 ? `${duties.slice(0, 60)}…` : duties || '—'),
      onPhone: 'hidden',
    },
    {
      key: 'verbs',
      header: t('verbs'),
      width: '11em',
      cell: (unit) => (
        <>
          <Button size="small" onClick={() => onChange(unit)}>
            {t('change')}
          </Button>{' '}
          {unit.endedOn ? null : (
            <Button size="small" kind="quiet" onClick={() => onEnd(unit)}>
              {t('units.end')}
            </Button>
          )}
        </>
      ),
    },
  ];
}

const isLike = ({ name, shortName, duties }: Unit, typed: string) =>
  `${name} ${shortName} ${duties}`.toLowerCase().includes(typed.trim().toLowerCase());

export default function Units() {
  const t = useTranslate(words);
  const query = useAsk<UnitRegister>('units.list');
  const [typed, setTyped] = useState('');
  const [changed, setChanged] = useState<Unit | 'new'>();
  const [ended, setEnded] = useState<Unit>();
  const columns = useUnitColumns({ onChange: setChanged, onEnd: setEnded });
  return (
    <Page>
      <PageHeader
        title={t('units.title')}
        lead={t('units.lead')}
        verbs={
          <Button kind="primary" icon="add" onClick={() => setChanged('new')}>
            {t('units.add')}
          </Button>
        }
      />
      <div className="administration-filters" data-screen-only>
        <TextField label={t('units.search')} type="search" maxLength={60} value={typed} onChange={setTyped} />
      </div>
      <Sheet as="div" bleeds>
        <Asked query={query}>
          {({ units }) => (
            <DataTable
              caption={t('units.title')}
              columns={columns}
              rows={units.filter((unit) => isLike(unit, typed))}
              rowKey={({ id }) => id}
              empty={<EmptyState title={t('units.empty')}>{t('units.emptyAdvice')}</EmptyState>}
            />
          )}
        </Asked>
      </Sheet>
      {changed ? (
        <UnitDialog unit={changed === 'new' ? undefined : changed} onClose={() => setChanged(undefined)} />
      ) : null}
      {ended ? (
        <EndDialog
          title={t('units.end')}
          name="people.end-unit"
          id={ended.id}
          advice={t('units.endAdvice', { name: ended.name })}
          onClose={() => setEnded(undefined)}
        />
      ) : null}
    </Page>
  );
}
