// The visits of a place; the visitor's name and telephone only after a reason, which stays on record.
import { useState } from 'react';
import type { PlaceView, Visitor, VisitView } from '#instruments/places/contract';
import { useDates, useTranslate } from '#web/client';
import { Button, DataTable, DefinitionList, Dialog, Link, SheetSection, TextArea } from '#web/ui';
import { ActForm } from '../forms/act-form.tsx';
import * as words from './messages/index.ts';
import { usePlaceWords } from './say.ts';

function VisitorForm({ place, visit, onClose }: { place: PlaceView; visit: VisitView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const [reason, setReason] = useState('');
  const [visitor, setVisitor] = useState<Visitor | null>(null);
  const title = say('places.verbs.look-up-visitor');
  if (visitor) {
    return (
      <Dialog title={title} isOpen onClose={onClose} footer={<Button onClick={onClose}>{t('close')}</Button>}>
        <DefinitionList
          items={[
            { term: t('fields.name'), value: visitor.name },
            {
              term: t('fields.phone'),
              value: visitor.phone ? <a href={`tel:${visitor.phone}`}>{visitor.phone}</a> : '',
            },
          ]}
        />
        <p className="ui-soft">{t('visitorShown')}</p>
      </Dialog>
    );
  }
  return (
    <ActForm<{ visitor?: Visitor }>
      act="places.look-up-visitor"
      title={title}
      target={place}
      input={{ visitId: visit.id, reason: reason.trim() }}
      missing={reason.trim().length < 2 ? t('textMissing') : undefined}
      onClose={() => undefined}
      onDone={(answer) => (answer.visitor ? setVisitor(answer.visitor) : onClose())}
    >
      <p>{t('visitorLead')}</p>
      <TextArea label={t('reason')} rows={2} limit={500} value={reason} onChange={setReason} />
      <Button onClick={onClose}>{t('close')}</Button>
    </ActForm>
  );
}

export function Visits({ place }: { place: PlaceView }) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const dates = useDates();
  const [looking, setLooking] = useState<VisitView | null>(null);
  if (place.visits === null) return null;
  return (
    <SheetSection title={t('visits')}>
      <DataTable
        caption={t('visits')}
        rows={place.visits}
        rowKey={({ id }) => id}
        empty={<p className="ui-soft">{t('noVisits')}</p>}
        columns={[
          { key: 'day', header: t('day'), kind: 'date', onPhone: 'title', cell: ({ heldOn }) => dates.day(heldOn) },
          { key: 'by', header: t('receivedBy'), cell: ({ by }) => by },
          { key: 'visitors', header: t('visitors'), kind: 'number', cell: ({ visitors }) => visitors },
          { key: 'raised', header: t('raised'), cell: ({ raised }) => raised },
          {
            key: 'files',
            header: t('photos'),
            cell: ({ files }) =>
              files.map(({ id, name }) => (
                <Link key={id} href={`/api/files/${id}`}>
                  {name}
                </Link>
              )),
          },
          {
            key: 'visitor',
            header: t('visitor'),
            cell: (visit) =>
              visit.hasVisitor ? (
                <Button size="small" onClick={() => setLooking(visit)}>
                  {say('places.verbs.look-up-visitor')}
                </Button>
              ) : (
                ''
              ),
          },
        ]}
      />
      {looking ? <VisitorForm place={place} visit={looking} onClose={() => setLooking(null)} /> : null}
    </SheetSection>
  );
}
