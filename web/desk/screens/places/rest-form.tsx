// A place rests for a while: why, and until when.
import type { PlaceView } from '#instruments/places/contract';
import { useTranslate } from '#web/client';
import { DateField, TextArea } from '#web/ui';
import { ActForm } from '../forms/act-form.tsx';
import { useFields } from '../forms/use-fields.ts';
import * as words from './messages/index.ts';
import { usePlaceWords } from './say.ts';

export function RestForm({ place, onClose }: { place: PlaceView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const { fields, bind } = useFields({ reason: '', until: '' });
  return (
    <ActForm
      act="places.rest-place"
      title={say('places.verbs.rest-place')}
      target={place}
      input={{ reason: fields.reason, until: fields.until || null }}
      missing={fields.reason.trim().length < 2 ? t('textMissing') : undefined}
      onClose={onClose}
    >
      <TextArea label={t('reason')} rows={3} limit={500} {...bind('reason')} />
      <DateField label={t('fields.restsUntil')} isOptional {...bind('until')} />
    </ActForm>
  );
}
