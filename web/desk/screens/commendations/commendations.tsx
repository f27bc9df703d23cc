// Every round of commending members one may see, and the way to begin one.
import { useState } from 'react';
import type { RoundList } from '#instruments/commendations/contract';
import * as commendations from '#instruments/commendations/messages';
import { Asked, useAsk, useGo, useTranslate } from '#web/client';
import {
  Button,
  ButtonLink,
  DataTable,
  DateField,
  EmptyState,
  Page,
  PageHeader,
  Row,
  Sheet,
  Skeleton,
  TextField,
} from '#web/ui';
import { ActDialog } from '../administration/act-dialog.tsx';
import { useFields } from '../administration/use-fields.ts';
import * as words from './messages/index.ts';

const thisYear = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 4);

function BeginDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate(words);
  const say = useTranslate(commendations);
  const go = useGo();
  const year = thisYear();
  const { fields, bind } = useFields({
    ...{ title: `${year}年度优秀委员`, year, honour: '优秀委员', nominateUntil: '' },
  });
  const isWhole =
    /^\d{4}$/.test(fields.year) &&
    fields.nominateUntil !== '' &&
    fields.title.trim().length > 3 &&
    fields.honour.trim().length > 1;
  return (
    <ActDialog<{ caseId: string }>
      title={say('commendations.verbs.begin')}
      name="commendations.begin"
      input={{ ...fields, year: Number(fields.year) }}
      verb={say('commendations.verbs.begin')}
      missing={isWhole ? undefined : t('missing')}
      onClose={onClose}
      onDone={({ caseId }) => go(`/commendations/${caseId}`)}
    >
      <TextField label={t('fields.title')} maxLength={60} {...bind('title')} />
      <TextField label={t('fields.year')} inputMode="numeric" maxLength={4} {...bind('year')} />
      <TextField label={t('fields.honour')} maxLength={20} {...bind('honour')} />
      <DateField label={t('fields.nominateUntil')} required {...bind('nominateUntil')} />
    </ActDialog>
  );
}

export default function Commendations() {
  const t = useTranslate(words);
  const say = useTranslate(commendations);
  const query = useAsk<RoundList>('commendations.list');
  const [isBeginning, setBeginning] = useState(false);
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        verbs={
          <Row gap={2}>
            <ButtonLink icon="download" href="/api/commendations/list.xlsx" download="">
              {t('export')}
            </ButtonLink>
            {query.data?.mayBegin ? (
              <Button kind="primary" icon="add" onClick={() => setBeginning(true)}>
                {say('commendations.verbs.begin')}
              </Button>
            ) : null}
          </Row>
        }
      />
      <Sheet bleeds>
        <Asked query={query} waiting={<Skeleton lines={6} />}>
          {({ items }) => (
            <DataTable
              caption={t('title')}
              rows={items}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `/commendations/${id}`}
              empty={<EmptyState title={t('emptyTitle')}>{t('emptyAdvice')}</EmptyState>}
              columns={[
                { key: 'title', header: t('columns.round'), cell: ({ title }) => title, onPhone: 'title' },
                { key: 'year', header: t('columns.year'), kind: 'number', cell: ({ year }) => year },
                { key: 'state', header: t('columns.state'), cell: ({ state }) => say(`commendations.states.${state}`) },
                { key: 'count', header: t('columns.nominees'), kind: 'number', cell: ({ nominees }) => nominees },
              ]}
            />
          )}
        </Asked>
      </Sheet>
      {isBeginning ? <BeginDialog onClose={() => setBeginning(false)} /> : null}
    </Page>
  );
}
