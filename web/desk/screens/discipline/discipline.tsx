// What is in hand, and whom the rules suggest.
import { useState } from 'react';
import type { DisciplineItem, Suggestion } from '#instruments/commendations/contract';
import { ladderWords } from '#instruments/commendations/messages';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { Button, DataTable, EmptyState, Page, PageHeader, Sheet, SheetSection, Skeleton } from '#web/ui';
import * as words from './messages/index.ts';
import { StepDialog } from './step-dialog.tsx';

function Suggestions({ onOpen }: { onOpen: (one: Suggestion) => void }) {
  const t = useTranslate(words);
  const say = useTranslate(ladderWords);
  const query = useAsk<{ items: Suggestion[] }>('discipline.suggestions');
  if (!query.data || query.data.items.length === 0) return null;
  return (
    <SheetSection title={t('suggestions')}>
      <p className="ui-soft">{t('suggestionsAdvice')}</p>
      <DataTable
        caption={t('suggestions')}
        rows={query.data.items}
        rowKey={({ personId, rule }) => `${personId} ${rule}`}
        columns={[
          { key: 'name', header: t('columns.name'), cell: ({ name }) => name, onPhone: 'title' },
          {
            key: 'rule',
            header: t('columns.rule'),
            cell: ({ rule, count, limit }) =>
              t('suggestionLine', { rule: say(`discipline.rules.${rule}`), count, limit }),
          },
          {
            key: 'verb',
            header: '',
            cell: (one) => (
              <Button size="small" onClick={() => onOpen(one)}>
                {t('open')}
              </Button>
            ),
          },
        ]}
      />
    </SheetSection>
  );
}

export default function Discipline() {
  const t = useTranslate(words);
  const say = useTranslate(ladderWords);
  const dates = useDates();
  const query = useAsk<{ items: DisciplineItem[] }>('discipline.list');
  const [opening, setOpening] = useState<Suggestion | 'new'>();
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        verbs={
          <Button kind="primary" icon="add" onClick={() => setOpening('new')}>
            {t('open')}
          </Button>
        }
      />
      <Sheet bleeds>
        <Asked query={query} waiting={<Skeleton lines={6} />}>
          {({ items }) => (
            <DataTable
              caption={t('title')}
              rows={items}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `/discipline/${id}`}
              empty={<EmptyState title={t('empty')}>{t('emptyAdvice')}</EmptyState>}
              columns={[
                { key: 'name', header: t('columns.name'), cell: ({ person }) => person, onPhone: 'title' },
                { key: 'step', header: t('columns.step'), cell: ({ step }) => say(`discipline.steps.${step}`) },
                { key: 'state', header: t('columns.state'), cell: ({ state }) => say(`discipline.states.${state}`) },
                {
                  key: 'asked',
                  header: t('columns.askedOn'),
                  kind: 'date',
                  cell: ({ askedOn }) => dates.dayInFull(askedOn),
                },
                {
                  key: 'until',
                  header: t('columns.answerBy'),
                  kind: 'date',
                  cell: ({ answerBy }) => dates.dayInFull(answerBy),
                },
              ]}
            />
          )}
        </Asked>
        <Suggestions onOpen={setOpening} />
      </Sheet>
      {opening ? (
        <StepDialog suggestion={opening === 'new' ? undefined : opening} onClose={() => setOpening(undefined)} />
      ) : null}
    </Page>
  );
}
