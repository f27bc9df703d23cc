// Who did what when, newest first; an opened row shows the facts that were hashed and the hash.
import { useState } from 'react';
import type { AuditEvent } from '#kernel/administration/contract';
import { Asked, useAskPages, useDates, useScreenSearch, useTranslate } from '#web/client';
import {
  Button,
  type Column,
  DataTable,
  DateField,
  DefinitionList,
  Dialog,
  EmptyState,
  LoadMore,
  Select,
  Sheet,
} from '#web/ui';
import * as words from './messages/index.ts';

const registers = [
  ...['identity.', 'accounts.', 'roles.', 'settings.', 'calendar.', 'people.', 'imports.'],
  ...['proposal.', 'undertaking.', 'commitment.'],
] as const;
type Register = (typeof registers)[number] extends `${infer Name}.` ? Name : never;

function FactsDialog({ event, onClose }: { event: AuditEvent; onClose: () => void }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <Dialog title={event.said} isOpen width="wide" onClose={onClose}>
      <DefinitionList
        look="lined"
        items={[
          { term: t('audit.at'), value: dates.moment(event.at) },
          { term: t('audit.actor'), value: event.actor || t('audit.software') },
          { term: t('audit.onBehalfOf'), value: event.onBehalfOf },
          { term: t('audit.name'), value: event.name },
          { term: t('audit.chain'), value: `${event.number ?? event.caseId} · ${event.sequence}` },
          ...event.facts.map(({ key, value }) => ({ term: key, value })),
          { term: t('audit.hash'), value: <span className="administration-hash">{event.hash}</span> },
        ]}
      />
    </Dialog>
  );
}

function useEventColumns(onLook: (event: AuditEvent) => void): Column<AuditEvent>[] {
  const t = useTranslate(words);
  const dates = useDates();
  return [
    { key: 'at', header: t('audit.at'), kind: 'date', cell: ({ at }) => dates.moment(at), width: '13em' },
    {
      key: 'actor',
      header: t('audit.actor'),
      cell: ({ actor, onBehalfOf }) =>
        onBehalfOf ? t('audit.actingFor', { actor, onBehalfOf }) : actor || t('audit.software'),
      width: '11em',
    },
    { key: 'said', header: t('audit.event'), cell: ({ said }) => said, onPhone: 'title' },
    {
      key: 'number',
      header: t('audit.number'),
      kind: 'code',
      cell: ({ number }) => number ?? '—',
      width: '8em',
    },
    {
      key: 'verbs',
      header: t('verbs'),
      width: '7em',
      cell: (event) => (
        <Button size="small" kind="quiet" onClick={() => onLook(event)}>
          {t('audit.look')}
        </Button>
      ),
    },
  ];
}

function Filters() {
  const t = useTranslate(words);
  const [search, changeSearch] = useScreenSearch();
  return (
    <div className="administration-filters" data-screen-only>
      <Select
        label={t('audit.what')}
        emptyLabel={t('audit.everything')}
        value={search.name ?? ''}
        options={registers.map((name) => ({
          value: name,
          label: t(`audit.registers.${name.slice(0, -1) as Register}`),
        }))}
        onChange={(name) => changeSearch({ name: name || undefined })}
      />
      <DateField
        label={t('audit.from')}
        value={search.from ?? ''}
        onChange={(from) => changeSearch({ from: from || undefined })}
      />
      <DateField
        label={t('audit.until')}
        value={search.until ?? ''}
        onChange={(until) => changeSearch({ until: until || undefined })}
      />
    </div>
  );
}

export function AuditEvents() {
  const t = useTranslate(words);
  const [{ name, from, until }] = useScreenSearch();
  const pages = useAskPages<AuditEvent>('audit.events', { name, from, until });
  const [looked, setLooked] = useState<AuditEvent>();
  const columns = useEventColumns(setLooked);
  return (
    <>
      <Filters />
      <Sheet as="div" bleeds>
        <Asked query={pages}>
          {() => (
            <>
              <DataTable
                caption={t('audit.shows.events')}
                columns={columns}
                rows={pages.items}
                rowKey={({ id }) => id}
                empty={<EmptyState title={t('audit.empty')}>{t('audit.emptyAdvice')}</EmptyState>}
              />
              <LoadMore
                shown={pages.items.length}
                total={pages.total}
                hasMore={pages.hasNextPage}
                pending={pages.isFetchingNextPage}
                onMore={() => void pages.fetchNextPage()}
              />
            </>
          )}
        </Asked>
      </Sheet>
      {looked ? <FactsDialog event={looked} onClose={() => setLooked(undefined)} /> : null}
    </>
  );
}
