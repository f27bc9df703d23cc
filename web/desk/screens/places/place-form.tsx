// A place as it stands in the register.
import { type PlaceChoices, type PlaceView, placeKinds } from '#instruments/places/contract';
import { useAsk, useTranslate } from '#web/client';
import { MultiComboBox, Row, Select, TextField } from '#web/ui';
import { ActForm } from '../forms/act-form.tsx';
import { PeopleField } from '../forms/people-field.tsx';
import { useFields } from '../forms/use-fields.ts';
import * as words from './messages/index.ts';
import { usePlaceWords } from './say.ts';

interface PlaceFormProps {
  /** Absent: a new one. */
  place?: PlaceView;
  onClose: () => void;
  onDone?: (id: string) => void;
}

export function PlaceForm({ place, onClose, onDone }: PlaceFormProps) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const { data: choices } = useAsk<PlaceChoices>('places.choices');
  const { fields, bind } = useFields({
    title: place?.title ?? '',
    kind: (place?.kind ?? 'studio') as string,
    address: place?.address ?? '',
    township: place?.township ?? '',
    openingHours: place?.openingHours ?? '',
    plateNumber: place?.plateNumber ?? '',
    hostBodyId: place?.hostBodyId ?? '',
    sectorIds: (place?.sectorIds ?? []) as string[],
    keeperIds: (place?.keeperId ? [place.keeperId] : []) as string[],
  });
  const { keeperIds, hostBodyId, ...plain } = fields;
  const input = { ...plain, hostBodyId: hostBodyId || null, keeperId: keeperIds.at(-1) ?? null };
  const verb = place ? 'save-place' : 'plan-place';
  const known = new Map(place?.keeperId ? [[place.keeperId, place.keeper]] : []);
  return (
    <ActForm<{ caseId: string }>
      act={`places.${verb}`}
      title={say(`places.verbs.${verb}`)}
      verb={t('save')}
      target={place}
      input={input}
      width="wide"
      missing={fields.title.trim().length < 2 ? t('titleMissing') : undefined}
      onClose={onClose}
      onDone={({ caseId }) => onDone?.(caseId)}
    >
      <TextField label={t('fields.title')} limit={60} {...bind('title')} />
      <Row gap={4}>
        <Select
          label={t('fields.kind')}
          emptyLabel={null}
          options={placeKinds.map((value) => ({ value, label: say(`places.kinds.${value}`) }))}
          {...bind('kind')}
        />
        <TextField label={t('fields.plateNumber')} isOptional {...bind('plateNumber')} />
        <TextField label={t('fields.township')} isOptional {...bind('township')} />
      </Row>
      <TextField label={t('fields.address')} isOptional {...bind('address')} />
      <TextField label={t('fields.openingHours')} isOptional {...bind('openingHours')} />
      <Select
        label={t('fields.host')}
        isOptional
        options={(choices?.bodies ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        {...bind('hostBodyId')}
      />
      <PeopleField
        question="places.people"
        label={t('fields.keeper')}
        hint={t('fields.keeperHint')}
        known={known}
        {...bind('keeperIds')}
      />
      <MultiComboBox
        label={t('fields.sectors')}
        options={(choices?.sectors ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        {...bind('sectorIds')}
      />
    </ActForm>
  );
}
