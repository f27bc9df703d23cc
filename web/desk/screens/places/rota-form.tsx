// A series of duties: which weekdays, who takes turns, from when until when, and what holidays do.
import { type HolidayWay, holidayWays, type PlaceView } from '#instruments/places/contract';
import { useTranslate } from '#web/client';
import { CheckboxGroup, DateField, RadioGroup, Row, TextField } from '#web/ui';
import { ActForm } from '../forms/act-form.tsx';
import { PeopleField } from '../forms/people-field.tsx';
import { useFields } from '../forms/use-fields.ts';
import * as words from './messages/index.ts';
import { usePlaceWords } from './say.ts';

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

export function RotaForm({ place, onClose }: { place: PlaceView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const { fields, bind } = useFields({
    weekdays: ['2'] as (typeof weekdays)[number][],
    personIds: [] as string[],
    ...{ fromOn: '', untilOn: '', startsAt: '09:00', endsAt: '11:30' },
    onHoliday: 'skip' as HolidayWay,
  });
  const isReady = fields.weekdays.length > 0 && fields.personIds.length > 0 && fields.fromOn && fields.untilOn;
  return (
    <ActForm
      act="places.plan-rota"
      title={say('places.verbs.plan-rota')}
      target={place}
      input={{ ...fields, weekdays: fields.weekdays.map(Number) }}
      width="wide"
      missing={isReady ? undefined : t('rotaMissing')}
      onClose={onClose}
    >
      <CheckboxGroup
        label={t('fields.weekdays')}
        isInline
        options={weekdays.map((value) => ({ value, label: t(`weekdays.${value}`) }))}
        {...bind('weekdays')}
      />
      <PeopleField
        question="places.people"
        label={t('fields.onDuty')}
        hint={t('fields.onDutyHint')}
        {...bind('personIds')}
      />
      <Row gap={4}>
        <DateField label={t('fields.fromOn')} {...bind('fromOn')} />
        <DateField label={t('fields.untilOn')} {...bind('untilOn')} />
        <TextField label={t('fields.startsAt')} {...bind('startsAt')} />
        <TextField label={t('fields.endsAt')} {...bind('endsAt')} />
      </Row>
      <RadioGroup
        label={t('fields.onHoliday')}
        options={holidayWays.map((value) => ({ value, label: say(`places.holidays.${value}`) }))}
        {...bind('onHoliday')}
      />
    </ActForm>
  );
}
