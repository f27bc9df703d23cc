// Coverage by cohort, with who is not reached yet in the order of their names. There is no order of merit here.
import { useState } from 'react';
import { type CohortView, type CoverageKind, coverageKinds } from '#instruments/studies/contract';
import { Asked, searchOf, useScreenSearch, useTranslate } from '#web/client';
import { Button, ButtonLink, DataTable, DateField, Page, Row, Segments, Sheet, Skeleton, Stack } from '#web/ui';
import { useCoverage, useStudyWords } from '../asks.ts';
import * as words from '../messages/index.ts';
import { TabHead } from '../tab-head.tsx';
import { NotYet } from './not-yet.tsx';
import { useCohortName } from './use-cohort-name.ts';

interface Chosen {
  of: CoverageKind;
  from: string;
  until: string;
}

function Cohorts({ cohorts }: { cohorts: readonly CohortView[] }) {
  const t = useTranslate(words);
  const nameOf = useCohortName();
  const [shown, setShown] = useState<CohortView | null>(null);
  return (
    <>
      <DataTable
        caption={t('tabs.coverage')}
        columns={[
          { key: 'cohort', header: t('fields.scope'), onPhone: 'title', cell: nameOf },
          { key: 'members', header: t('fields.members'), kind: 'number', cell: ({ members }) => members },
          { key: 'covered', header: t('fields.covered'), kind: 'number', cell: ({ covered }) => covered },
          {
            key: 'notYet',
            header: t('fields.notYet'),
            kind: 'number',
            cell: (cohort) =>
              cohort.notYet.length === 0 ? (
                t(cohort.members === 0 ? 'nobodyThere' : 'allCovered')
              ) : (
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={t('notYetOf', { cohort: nameOf(cohort), count: cohort.notYet.length })}
                  onClick={() => setShown(cohort)}
                >
                  {t('people', { count: cohort.notYet.length })}
                </Button>
              ),
          },
        ]}
        rows={cohorts}
        rowKey={({ key }) => key}
      />
      {shown ? <NotYet cohort={shown} onClose={() => setShown(null)} /> : null}
    </>
  );
}

export function CoverageTab() {
  const t = useTranslate(words);
  const say = useStudyWords();
  const [search, setSearch] = useScreenSearch();
  const of: CoverageKind = coverageKinds.find((one) => one === search.of) ?? 'training';
  const chosen: Chosen = { of, from: search.from ?? '', until: search.until ?? '' };
  const asked = { of, from: chosen.from || undefined, until: chosen.until || undefined };
  const query = useCoverage(asked);
  return (
    <Page width="whole">
      <TabHead tab="coverage">
        <Row gap={4}>
          <Segments
            label={t('coverageOf')}
            value={of}
            options={coverageKinds.map((value) => ({ value, label: say(`studies.coverageOf.${value}`) }))}
            onChange={(next) => setSearch({ of: next })}
          />
          <DateField label={t('fields.fromOn')} value={chosen.from} onChange={(from) => setSearch({ from })} />
          <DateField label={t('fields.untilOn')} value={chosen.until} onChange={(until) => setSearch({ until })} />
        </Row>
      </TabHead>
      <Stack gap={4}>
        <Asked query={query} waiting={<Skeleton lines={9} />}>
          {({ cohorts, from, until }) => (
            <Sheet bleeds label={t('tabs.coverage')}>
              <div className="studies-row">
                <p className="ui-soft">{t('coverageLead', { from, until })}</p>
                <ButtonLink size="small" icon="download" href={`/api/studies/coverage.xlsx${searchOf(asked)}`} download>
                  {t('export')}
                </ButtonLink>
              </div>
              <Cohorts cohorts={cohorts} />
            </Sheet>
          )}
        </Asked>
      </Stack>
    </Page>
  );
}
