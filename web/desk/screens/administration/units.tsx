// The units that handle cases: what they are for, who receives for them, and which are no more.
import { useState } from 'react';
import type { UnitRegister } from '#kernel/administration/contract';
import { Asked, useAsk, useTranslate } from '#web/client';
import { Button, DataTable, EmptyState, Page, PageHeader, Sheet, TextField } from '#web/ui';
import './administration.css';
import { EndDialog } from './end-dialog.tsx';
import { MergeUnitDialog } from './merge-unit-dialog.tsx';
import * as words from './messages/index.ts';
import { RenameUnitDialog } from './rename-unit-dialog.tsx';
import { SplitUnitDialog } from './split-unit-dialog.tsx';
import { type UnitVerb, useUnitColumns } from './unit-columns.tsx';
import { UnitDialog } from './unit-dialog.tsx';

export type Unit = UnitRegister['units'][number];

const isLike = ({ name, shortName, duties }: Unit, typed: string) =>
  `${name} ${shortName} ${duties}`.toLowerCase().includes(typed.trim().toLowerCase());

interface Open {
  verb: UnitVerb;
  /** Absent: a new one. */
  unit?: Unit;
}

function UnitForm({ open, units, onClose }: { open: Open; units: readonly Unit[]; onClose: () => void }) {
  const t = useTranslate(words);
  const { verb, unit } = open;
  if (!unit || verb === 'change') return <UnitDialog unit={unit} onClose={onClose} />;
  if (verb === 'rename') return <RenameUnitDialog unit={unit} onClose={onClose} />;
  if (verb === 'merge') return <MergeUnitDialog unit={unit} units={units} onClose={onClose} />;
  if (verb === 'split') return <SplitUnitDialog unit={unit} onClose={onClose} />;
  const advice = t('units.endAdvice', { name: unit.name });
  return <EndDialog title={t('units.end')} name="people.end-unit" id={unit.id} advice={advice} onClose={onClose} />;
}

export default function Units() {
  const t = useTranslate(words);
  const query = useAsk<UnitRegister>('units.list');
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<Open>();
  const columns = useUnitColumns((verb, unit) => setOpen({ verb, unit }));
  return (
    <Page>
      <PageHeader
        title={t('units.title')}
        lead={t('units.lead')}
        verbs={
          <Button kind="primary" icon="add" onClick={() => setOpen({ verb: 'change' })}>
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
      {open ? <UnitForm open={open} units={query.data?.units ?? []} onClose={() => setOpen(undefined)} /> : null}
    </Page>
  );
}
