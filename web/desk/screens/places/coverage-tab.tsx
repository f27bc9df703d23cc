// Which sector is served by which places, and which by none.
import type { PlaceCoverage } from '#instruments/places/contract';
import { Asked, useAsk, useTranslate } from '#web/client';
import { ButtonLink, DataTable, Late, Link, Row, Stack } from '#web/ui';
import * as words from './messages/index.ts';

export function CoverageTab() {
  const t = useTranslate(words);
  const query = useAsk<PlaceCoverage>('places.coverage');
  return (
    <Asked query={query}>
      {({ served, total, sectors }) => (
        <Stack gap={4}>
          <Row gap={3} justify="between">
            <p>
              <strong>{t('coverage', { served, total })}</strong>
            </p>
            <ButtonLink icon="download" href="/api/places/coverage.xlsx" download>
              {t('export')}
            </ButtonLink>
          </Row>
          <DataTable
            caption={t('tabs.coverage')}
            rows={sectors}
            rowKey={({ id }) => id}
            columns={[
              { key: 'name', header: t('fields.sector'), onPhone: 'title', cell: ({ name }) => name },
              { key: 'members', header: t('fields.members'), kind: 'number', cell: ({ members }) => members },
              {
                key: 'places',
                header: t('fields.places'),
                cell: ({ places }) =>
                  places.length === 0 ? (
                    <Late>{t('notServed')}</Late>
                  ) : (
                    <Row gap={3}>
                      {places.map(({ id, title }) => (
                        <Link key={id} href={`/places/places/${id}`}>
                          {title}
                        </Link>
                      ))}
                    </Row>
                  ),
              },
            ]}
          />
        </Stack>
      )}
    </Asked>
  );
}
