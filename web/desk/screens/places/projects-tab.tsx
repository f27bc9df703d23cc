// Service projects, with the size of every sample.
import type { ProjectList, SampleView } from '#instruments/places/contract';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { ButtonLink, DataTable, EmptyState, Row, Stack } from '#web/ui';
import * as words from './messages/index.ts';
import { usePlaceWords } from './say.ts';

export function useSampleText(): (sample: SampleView) => string {
  const t = useTranslate(words);
  return ({ asked, answers }) => {
    if (asked === 0) return '';
    return answers ? t('sample', { asked, ...answers }) : t('sampleTooSmall', { asked });
  };
}

export function ProjectsTab() {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const dates = useDates();
  const sampleText = useSampleText();
  const query = useAsk<ProjectList>('places.projects');
  return (
    <Stack gap={4}>
      <Row gap={3} justify="end">
        <ButtonLink icon="download" href="/api/places/projects.xlsx" download>
          {t('export')}
        </ButtonLink>
      </Row>
      <Asked query={query}>
        {({ items }) => (
          <DataTable
            caption={t('tabs.projects')}
            rows={items}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/places/projects/${id}`}
            empty={<EmptyState title={t('noProjects')}>{t('noProjectsHint')}</EmptyState>}
            columns={[
              { key: 'title', header: t('fields.project'), onPhone: 'title', cell: ({ title }) => title },
              { key: 'state', header: t('state'), cell: ({ state }) => say(`places.projectStates.${state}`) },
              { key: 'lead', header: t('fields.lead'), cell: ({ lead }) => lead },
              { key: 'until', header: t('fields.untilOn'), kind: 'date', cell: ({ untilOn }) => dates.day(untilOn) },
              {
                key: 'helped',
                header: t('fields.peopleHelped'),
                kind: 'number',
                cell: ({ peopleHelped }) => peopleHelped,
              },
              { key: 'sample', header: t('fields.satisfaction'), cell: ({ sample }) => sampleText(sample) },
            ]}
          />
        )}
      </Asked>
    </Stack>
  );
}
