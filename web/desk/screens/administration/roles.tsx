// Who holds which role; the security administrator grants and ends them, each with a reason.
import { useState } from 'react';
import type { RoleHoldingView, RoleRegister } from '#kernel/administration/contract';
import * as registers from '#kernel/administration/messages';
import { Asked, useAsk, useDates, useScreenSearch, useTranslate } from '#web/client';
import { Button, type Column, DataTable, EmptyState, Page, PageHeader, Select, Sheet, Tag, TextField } from '#web/ui';
import './administration.css';
import { ActDialog } from './act-dialog.tsx';
import { GrantDialog } from './grant-dialog.tsx';
import * as words from './messages/index.ts';
import { isReason, ReasonField } from './reason-field.tsx';

function EndRoleDialog({ holding, onClose }: { holding: RoleHoldingView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useTranslate(registers);
  const [reason, setReason] = useState('');
  const role = say.dynamic(`roles.${holding.role}`);
  return (
    <ActDialog
      title={t('roles.end')}
      name="roles.end"
      input={{ id: holding.id, reason }}
      verb={t('roles.end')}
      kind="danger"
      missing={isReason(reason) ? undefined : t('reasonMissing')}
      done={t('saved')}
      onClose={onClose}
    >
      <p>{t('roles.endAdvice', { name: holding.personName, role })}</p>
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  );
}

function useHoldingColumns(register: RoleRegister | undefined, onEnd: (holding: RoleHoldingView) => void) {
  const t = useTranslate(words);
  const say = useTranslate(registers);
  const dates = useDates();
  const administrators = register?.roles.filter((one) => one.isAdministrator).map(({ role }) => role) ?? [];
  const columns: Column<RoleHoldingView>[] = [
    {
      key: 'person',
      header: t('person'),
      cell: ({ personName }) => personName,
      onPhone: 'title',
      width: '9em',
    },
    {
      key: 'role',
      header: t('roles.role'),
      cell: ({ role }) => (
        <>
          {say.dynamic(`roles.${role}`)}{' '}
          {administrators.includes(role) ? <Tag tone="strong">{t('roles.administrator')}</Tag> : null}
        </>
      ),
    },
    { key: 'scope', header: t('roles.scope'), cell: ({ scopeName }) => scopeName ?? '—' },
    {
      key: 'since',
      header: t('roles.since'),
      kind: 'date',
      cell: ({ startsOn }) => dates.dayInFull(startsOn),
    },
    {
      key: 'verbs',
      header: t('verbs'),
      cell: (holding) => (
        <Button
          size="small"
          kind="quiet"
          aria-label={t('roles.endOf', { name: holding.personName })}
          disabledReason={holding.isOwn ? t('roles.own') : undefined}
          onClick={() => onEnd(holding)}
        >
          {t('roles.end')}
        </Button>
      ),
    },
  ];
  return register?.canChange ? columns : columns.slice(0, -1);
}

export default function Roles() {
  const t = useTranslate(words);
  const say = useTranslate(registers);
  const [search, changeSearch] = useScreenSearch();
  const { role, words: typed } = search;
  const query = useAsk<RoleRegister>('roles.list', { role, words: typed }, { keepsPrevious: true });
  const [isGranting, setGranting] = useState(false);
  const [ended, setEnded] = useState<RoleHoldingView>();
  const columns = useHoldingColumns(query.data, setEnded);
  return (
    <Page>
      <PageHeader
        title={t('roles.title')}
        lead={t('roles.lead')}
        verbs={
          query.data?.canChange ? (
            <Button kind="primary" icon="add" onClick={() => setGranting(true)}>
              {t('roles.grant')}
            </Button>
          ) : null
        }
      />
      <div className="administration-filters" data-screen-only>
        <Select
          label={t('roles.role')}
          emptyLabel={t('roles.every')}
          value={role ?? ''}
          options={(query.data?.roles ?? []).map((one) => ({
            value: one.role,
            label: say.dynamic(`roles.${one.role}`),
          }))}
          onChange={(value) => changeSearch({ role: value || undefined })}
        />
        <TextField
          label={t('person')}
          type="search"
          maxLength={60}
          value={typed ?? ''}
          onChange={(value) => changeSearch({ words: value || undefined })}
        />
      </div>
      <Sheet as="div" bleeds>
        <Asked query={query}>
          {({ holdings }) => (
            <DataTable
              caption={t('roles.title')}
              columns={columns}
              rows={holdings}
              rowKey={({ id }) => id}
              empty={<EmptyState title={t('roles.empty')}>{t('roles.emptyAdvice')}</EmptyState>}
            />
          )}
        </Asked>
      </Sheet>
      {isGranting && query.data ? <GrantDialog register={query.data} onClose={() => setGranting(false)} /> : null}
      {ended ? <EndRoleDialog holding={ended} onClose={() => setEnded(undefined)} /> : null}
    </Page>
  );
}
