// The rota near today: who, when, moved from where; the keeper confirms for somebody or calls off.
import type { DutyView, PlaceView } from '#instruments/places/contract';
import { useAct, useDates, useTranslate, useTroubleText } from '#web/client';
import { Button, DataTable, Row, SheetSection, Tag } from '#web/ui';
import * as words from './messages/index.ts';
import { usePlaceWords } from './say.ts';

function DutyVerbs({ duty }: { duty: DutyView }) {
  const say = usePlaceWords();
  const dates = useDates();
  const troubleText = useTroubleText();
  const confirming = useAct<{ id: string; input: object }>('places.confirm-duty');
  const cancelling = useAct<{ id: string; input: object }>('places.cancel-duty');
  const acts = { 'confirm-duty': confirming, 'cancel-duty': cancelling };
  const verbs = (['confirm-duty', 'cancel-duty'] as const).filter((verb) =>
    duty.abilities.some((one) => one.verb === verb && one.isAllowed),
  );
  return (
    <Row gap={2}>
      {verbs.map((verb) => (
        <Button
          key={verb}
          size="small"
          pending={acts[verb].isPending}
          aria-label={`${say(`places.verbs.${verb}`)} ${duty.person} ${dates.day(duty.onDay)}`}
          onClick={() => acts[verb].act({ id: duty.placeId, input: { dutyId: duty.id } })}
        >
          {say(`places.verbs.${verb}`)}
        </Button>
      ))}
      {troubleText(confirming) ?? troubleText(cancelling)}
    </Row>
  );
}

export function Rota({ place }: { place: PlaceView }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <SheetSection title={t('rota')}>
      <DataTable
        caption={t('rota')}
        rows={place.duties}
        rowKey={({ id }) => id}
        empty={<p className="ui-soft">{t('noRota')}</p>}
        columns={[
          {
            key: 'day',
            header: t('day'),
            kind: 'date',
            onPhone: 'title',
            cell: ({ onDay }) => dates.dayWithWeekday(onDay),
          },
          { key: 'times', header: t('times'), kind: 'code', cell: ({ startsAt, endsAt }) => `${startsAt}–${endsAt}` },
          { key: 'person', header: t('fields.onDuty'), cell: ({ person }) => person },
          {
            key: 'moved',
            header: t('note'),
            cell: ({ movedFrom, isConfirmed, hours }) => (
              <Row gap={2}>
                {movedFrom ? t('movedFrom', { date: dates.day(movedFrom) }) : null}
                {isConfirmed ? <Tag icon="check">{t('confirmed', { hours: hours ?? 0 })}</Tag> : null}
              </Row>
            ),
          },
          { key: 'verbs', header: t('verbs'), cell: (duty) => <DutyVerbs duty={duty} /> },
        ]}
      />
      {place.swaps.map(({ id, askedBy, askedOf, dutyOn, times }) => (
        <p key={id} className="ui-soft">
          {t('swapWaits', { by: askedBy, of: askedOf, date: dates.day(dutyOn), times })}
        </p>
      ))}
    </SheetSection>
  );
}
