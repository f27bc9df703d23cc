// The years of the assessment and the versions of its rules.
import { useState } from 'react';
import type { Overview } from '#instruments/assessments/contract';
import * as assessments from '#instruments/assessments/messages';
import { Asked, useAsk, useDates, useGo, useTranslate } from '#web/client';
import {
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  Page,
  PageHeader,
  Select,
  Sheet,
  SheetSection,
  Skeleton,
  TextField,
} from '#web/ui';
import * as words from './messages/index.ts';
import { useValid } from './use-valid.ts';
import { VerbDialog } from './verb-dialog.tsx';

function OpenYear({ overview, onClose }: { overview: Overview; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useTranslate(assessments);
  const go = useGo();
  const inForce = overview.rules.filter(({ state }) => state === 'in-force');
  const [year, setYear] = useState('');
  const [rulesId, setRulesId] = useState(inForce[0]?.id ?? '');
  return (
    <VerbDialog
      act="assessments.open-year"
      title={say('assessments.verbs.open-year')}
      input={{ year: Number(year), rulesId }}
      isComplete={/^\d{4}$/.test(year) && rulesId !== ''}
      onClose={onClose}
      onDone={({ caseId }) => go(`/assessments/years/${caseId}`)}
    >
      <TextField label={t('fields.year')} inputMode="numeric" maxLength={4} value={year} onChange={setYear} />
      <Select
        label={t('fields.rulesId')}
        value={rulesId}
        options={inForce.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={setRulesId}
      />
    </VerbDialog>
  );
}

function Years({ overview }: { overview: Overview }) {
  const t = useTranslate(words);
  const say = useTranslate(assessments);
  return (
    <DataTable
      caption={t('years')}
      rows={overview.years}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/assessments/years/${id}`}
      empty={<EmptyState title={t('noYears')}>{t('noYearsAdvice')}</EmptyState>}
      columns={[
        {
          key: 'year',
          header: t('columns.year'),
          onPhone: 'title',
          cell: ({ year }) => t('yearOf', { year: String(year) }),
        },
        { key: 'state', header: t('columns.state'), cell: ({ state }) => say(`assessments.states.${state}`) },
        { key: 'rules', header: t('columns.rules'), cell: ({ rules }) => rules },
      ]}
    />
  );
}

function Rules({ overview }: { overview: Overview }) {
  const t = useTranslate(words);
  const say = useTranslate(assessments);
  const dates = useDates();
  const valid = useValid();
  return (
    <DataTable
      caption={t('rules')}
      rows={overview.rules}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/assessments/rules/${id}`}
      empty={<EmptyState title={t('noRules')}>{t('noRulesAdvice')}</EmptyState>}
      columns={[
        { key: 'title', header: t('columns.rules'), onPhone: 'title', cell: ({ title }) => title },
        { key: 'state', header: t('columns.state'), cell: ({ state }) => say(`assessments.states.${state}`) },
        { key: 'valid', header: t('columns.valid'), cell: valid },
        {
          key: 'decided',
          header: t('columns.decidedOn'),
          kind: 'date',
          cell: ({ decidedOn }) => (decidedOn ? dates.day(decidedOn) : ''),
        },
      ]}
    />
  );
}

export default function Assessments() {
  const t = useTranslate(words);
  const say = useTranslate(assessments);
  const query = useAsk<Overview>('assessments.overview');
  const [isOpening, setOpening] = useState(false);
  const overview = query.data;
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        verbs={
          overview?.mayOpen ? (
            <>
              <Button kind="primary" icon="add" onClick={() => setOpening(true)}>
                {say('assessments.verbs.open-year')}
              </Button>
              <ButtonLink href="/assessments/new-rules">{say('assessments.verbs.draft-rules')}</ButtonLink>
            </>
          ) : null
        }
      />
      <Sheet bleeds>
        <Asked query={query} waiting={<Skeleton lines={8} />}>
          {(found) => (
            <>
              <SheetSection title={t('years')}>
                <Years overview={found} />
              </SheetSection>
              <SheetSection title={t('rules')}>
                <Rules overview={found} />
              </SheetSection>
            </>
          )}
        </Asked>
      </Sheet>
      {isOpening && overview ? <OpenYear overview={overview} onClose={() => setOpening(false)} /> : null}
    </Page>
  );
}
