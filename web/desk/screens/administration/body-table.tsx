// Sectors, special committees, groups and the other bodies people belong to.
import { useState } from 'react';
import type { FrameRegister } from '#kernel/administration/contract';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { Button, type Column, DataTable, EmptyState, Row, Sheet, SheetSection } from '#web/ui';
import { BodyDialog } from './body-dialog.tsx';
import * as words from './messages/index.ts';

export type Body = FrameRegister['bodies'][number];

function useBodyColumns(onChange: (body: Body) => void): Column<Body>[] {
  const t = useTranslate(words);
  const dates = useDates();
  return [
    { key: 'name', header: t('bodies.name'), cell: ({ name }) => name, onPhone: 'title' },
    { key: 'kind', header: t('bodies.kind'), cell: ({ kind }) => t(`bodies.kinds.${kind}`), width: '11em' },
    { key: 'short', header: t('bodies.shortName'), cell: ({ shortName }) => shortName ?? '—' },
    {
      key: 'ended',
      header: t('bodies.endedOn'),
      kind: 'date',
      cell: ({ endedOn }) => (endedOn ? dates.dayInFull(endedOn) : '—'),
    },
    {
      key: 'verbs',
      header: t('verbs'),
      cell: (body) => (
        <Button size="small" onClick={() => onChange(body)}>
          {t('change')}
        </Button>
      ),
    },
  ];
}

export function BodyTable() {
  const t = useTranslate(words);
  const query = useAsk<FrameRegister>('people.frame');
  const [body, setBody] = useState<Body | 'new'>();
  const columns = useBodyColumns(setBody);
  return (
    <Asked query={query}>
      {({ bodies }) => (
        <Sheet>
          <SheetSection
            title={t('bodies.title')}
            verbs={
              <Row>
                <Button size="small" icon="add" onClick={() => setBody('new')}>
                  {t('bodies.add')}
                </Button>
              </Row>
            }
          >
            <DataTable
              caption={t('bodies.title')}
              columns={columns}
              rows={bodies}
              rowKey={({ id }) => id}
              empty={<EmptyState title={t('bodies.empty')}>{t('bodies.emptyAdvice')}</EmptyState>}
            />
          </SheetSection>
          {body ? <BodyDialog body={body === 'new' ? undefined : body} onClose={() => setBody(undefined)} /> : null}
        </Sheet>
      )}
    </Asked>
  );
}
