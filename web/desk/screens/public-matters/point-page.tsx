// One point: its entry, the printed address and poster, who served when, what happened to it.
import type { PointView } from '#instruments/public-matters/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { ButtonLink, DefinitionList, Link, Page, SheetSection, Skeleton } from '#web/ui';
import { Verbs } from '../forms/verbs.tsx';
import { AloneSheet } from '../frames/alone-sheet.tsx';
import { Happened } from './happened.tsx';
import * as words from './messages/index.ts';
import { PointForm } from './point-form.tsx';
import { useMatterWords } from './say.ts';
import './public-matters.css';

interface Shown {
  point: PointView;
}

function PointVerbs({ point }: Shown) {
  const t = useTranslate(words);
  return (
    <Verbs
      instrument="public-matters"
      target={point}
      abilities={point.abilities}
      say={useMatterWords()}
      shapes={[
        { verb: 'open-point', kind: 'official' },
        { verb: 'save-point', shortcut: 'e', form: (close) => <PointForm point={point} onClose={close} /> },
        { verb: 'suspend-point', field: 'reason' },
        { verb: 'withdraw-point', field: 'reason', kind: 'danger' },
      ]}
    >
      {point.state === 'in-service' ? (
        <ButtonLink icon="print" href={`/api/public-matters/poster.pdf?id=${point.id}`} download>
          {t('poster')}
        </ButtonLink>
      ) : null}
    </Verbs>
  );
}

function Services({ point }: Shown) {
  const t = useTranslate(words);
  const dates = useDates();
  if (point.services.length === 0) return null;
  return (
    <SheetSection title={t('services')}>
      <ul className="matters-list">
        {point.services.map(({ id, person, onDay, hours, note }) => (
          <li key={id}>
            <span>
              {dates.day(onDay)}　{person}　{t('hours', { hours })}
            </span>
            {note ? <span className="ui-soft">{note}</span> : null}
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}

function Content({ point }: Shown) {
  const t = useTranslate(words);
  const say = useMatterWords();
  const dates = useDates();
  return (
    <AloneSheet
      back="/public-matters?tab=points"
      title={point.title}
      lead={`${say(`public-matters.pointKinds.${point.kind}`)} · ${say(`public-matters.states.${point.state}`)}`}
      verbs={<PointVerbs point={point} />}
    >
      <DefinitionList
        items={[
          { term: t('fields.code'), value: point.code },
          { term: t('fields.path'), value: <a href={point.path}>{point.path}</a> },
          { term: t('fields.address'), value: [point.district, point.address].filter(Boolean).join('　') },
          { term: t('fields.openHours'), value: point.openHours },
          { term: t('fields.inCharge'), value: point.inCharge.map(({ name }) => name).join('、') },
          { term: t('fields.openedOn'), value: point.openedOn ? dates.day(point.openedOn) : '' },
          { term: t('fields.reason'), value: point.reason },
          {
            term: t('fields.matters'),
            value: (
              <Link href="/public-matters?show=all">
                {t('mattersHere', { all: point.matters, open: point.openMatters })}
              </Link>
            ),
          },
        ]}
      />
      <Services point={point} />
      <Happened entries={point.timeline} />
    </AloneSheet>
  );
}

export default function PointPage() {
  const { pointId = '' } = useScreenParameters();
  const query = useAsk<PointView>('public-matters.point', { id: pointId });
  return (
    <Asked
      query={query}
      waiting={
        <Page width="whole">
          <Skeleton lines={12} />
        </Page>
      }
    >
      {(point) => <Content key={point.id} point={point} />}
    </Asked>
  );
}
