// The list on paper: a plain table of what is shown, without the machinery.
import type { ProposalListItem } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { type Column, DataTable } from '#web/ui';
import * as words from '../messages/index.ts';
import { DueLine, useCaseWords } from '../words/index.ts';
import { useProposerText } from './use-proposer-text.ts';

export function PrintedList({ items }: { items: readonly ProposalListItem[] }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const proposer = useProposerText();
  const columns: Column<ProposalListItem>[] = [
    { key: 'number', header: t('fields.number'), kind: 'code', cell: (item) => item.number ?? '' },
    { key: 'title', header: t('fields.title'), cell: (item) => item.title },
    { key: 'proposer', header: t('fields.proposer'), cell: proposer, width: '8em' },
    {
      key: 'units',
      header: t('fields.units'),
      width: '9em',
      cell: (item) => item.units.map((unit) => unit.name).join('、'),
    },
    { key: 'state', header: t('fields.state'), cell: (item) => say(`proposals.states.${item.state}`) },
    { key: 'due', header: t('fields.due'), width: '9.5em', cell: (item) => <DueLine due={item} /> },
  ];
  return (
    <div className="desk-only-printed">
      <p className="ui-document-title">{t('title')}</p>
      <DataTable
        caption={t('count', { count: items.length })}
        isCaptionShown
        keepsTableOnPhone
        columns={columns}
        rows={items}
        rowKey={(item) => item.id}
      />
    </div>
  );
}
