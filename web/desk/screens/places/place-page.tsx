// One place: its entry, its rota, and for those who keep it its visits and matters.
import type { PlaceView } from '#instruments/places/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { ButtonLink, DefinitionList, Page, SheetSection, Skeleton } from '#web/ui';
import { Verbs } from '../forms/verbs.tsx';
import { AloneSheet } from '../frames/alone-sheet.tsx';
import { MatterTable } from './matter-table.tsx';
import * as words from './messages/index.ts';
import { PlaceForm } from './place-form.tsx';
import { RestForm } from './rest-form.tsx';
import { Rota } from './rota.tsx';
import { RotaForm } from './rota-form.tsx';
import { usePlaceWords } from './say.ts';
import { Happened } from './timeline.tsx';
import { Visits } from './visits.tsx';
import './places.css';

interface Shown {
  place: PlaceView;
}

function PlaceVerbs({ place }: Shown) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const mayTake = place.visits !== null && place.timeline.length > 0;
  const ledger = `id=${place.id}&year=${new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 4)}`;
  return (
    <Verbs
      instrument="places"
      target={place}
      abilities={place.abilities}
      say={say}
      shapes={[
        { verb: 'open-place', kind: 'official' },
        {
          verb: 'plan-rota',
          kind: 'primary',
          shortcut: 'r',
          form: (close) => <RotaForm place={place} onClose={close} />,
        },
        { verb: 'save-place', shortcut: 'e', form: (close) => <PlaceForm place={place} onClose={close} /> },
        { verb: 'rest-place', form: (close) => <RestForm place={place} onClose={close} /> },
        { verb: 'show-on-portal' },
        { verb: 'hide-from-portal' },
        { verb: 'close-place', field: 'reason', kind: 'danger' },
      ]}
    >
      {mayTake ? (
        <>
          <ButtonLink icon="download" href={`/api/places/ledger-paper.docx?${ledger}`} download>
            {t('ledgerPaper')}
          </ButtonLink>
          <ButtonLink icon="download" href={`/api/places/ledger.xlsx?${ledger}`} download>
            {t('ledgerList')}
          </ButtonLink>
        </>
      ) : null}
    </Verbs>
  );
}

function Content({ place }: Shown) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const dates = useDates();
  return (
    <AloneSheet
      back="/places"
      title={place.title}
      lead={`${say(`places.kinds.${place.kind}`)} · ${say(`places.states.${place.state}`)}`}
      verbs={<PlaceVerbs place={place} />}
    >
      <DefinitionList
        items={[
          { term: t('fields.plateNumber'), value: place.plateNumber },
          { term: t('fields.address'), value: [place.township, place.address].filter(Boolean).join('　') },
          { term: t('fields.openingHours'), value: place.openingHours },
          { term: t('fields.host'), value: place.host },
          { term: t('fields.keeper'), value: place.keeper },
          { term: t('fields.sectors'), value: place.sectors.join('、') },
          { term: t('fields.openedOn'), value: place.openedOn ? dates.day(place.openedOn) : '' },
          { term: t('fields.restsUntil'), value: place.restsUntil ? dates.day(place.restsUntil) : '' },
          { term: t('reason'), value: place.reason },
          {
            term: t('publicPage'),
            value: place.publicPath ? <a href={place.publicPath}>{place.publicPath}</a> : t('notPublic'),
          },
        ]}
      />
      <Rota place={place} />
      <Visits place={place} />
      {place.matters ? (
        <SheetSection title={t('tabs.matters')}>
          <MatterTable items={place.matters} />
        </SheetSection>
      ) : null}
      <Happened entries={place.timeline} say={say as never} />
    </AloneSheet>
  );
}

export default function PlacePage() {
  const { placeId = '' } = useScreenParameters();
  const query = useAsk<PlaceView>('places.place', { id: placeId });
  return (
    <Asked
      query={query}
      waiting={
        <Page width="whole">
          <Skeleton lines={12} />
        </Page>
      }
    >
      {(place) => <Content key={place.id} place={place} />}
    </Asked>
  );
}
