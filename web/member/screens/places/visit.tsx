// Whom I received: how many, what they raised, and, when they wish to be told, how to reach them. Goes without a network too.
import { useState } from 'react';
import type { PlaceView, RecordVisitInput } from '#instruments/places/contract';
import {
  placeholderOf,
  QueuedLine,
  useAsk,
  useGo,
  useQueuedAct,
  useScreenParameters,
  useTranslate,
  useTroubleText,
} from '#web/client';
import {
  Button,
  DateField,
  FileField,
  Page,
  PageHeader,
  Stack,
  TextArea,
  TextField,
  TroubleLine,
  useToast,
} from '#web/ui';
import './places.css';
import * as words from './messages/index.ts';
import { todayHere, usePlaceWords } from './say.ts';

interface VisitAct {
  id: string;
  input: RecordVisitInput;
}

interface Photo {
  id: string;
  file: File;
}

const blank = { visitors: '1', raised: '', name: '', phone: '', title: '', text: '' };

export default function Visit() {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const go = useGo();
  const toast = useToast();
  const troubleText = useTroubleText();
  const { placeId = '' } = useScreenParameters();
  const { data: place } = useAsk<PlaceView>('places.place', { id: placeId });
  const [heldOn, setHeldOn] = useState(todayHere);
  const [fields, setFields] = useState(blank);
  const [photos, setPhotos] = useState<readonly Photo[]>([]);
  const bind = (key: keyof typeof blank) => ({
    value: fields[key],
    onChange: (value: string) => setFields((before) => ({ ...before, [key]: value })),
  });
  const leave = (message: string) => {
    toast(message);
    go('/places');
  };
  const recording = useQueuedAct<VisitAct>('places.record-visit', {
    cases: ({ id }) => [id],
    says: () => ({ title: say('places.verbs.record-visit'), about: place?.title ?? '', link: '/places' }),
    files: () =>
      photos.map(({ id, file }) => ({ placeholder: id, file, name: file.name, fields: { purpose: 'image' } })),
    onDone: () => leave(t('visitSaved')),
    onWaiting: () => leave(t('visitWaiting')),
  });
  const hasMatter = fields.title.trim() !== '';
  const visitors = Number(fields.visitors);
  const isCount = Number.isInteger(visitors) && visitors >= 1 && visitors <= 500;
  const isShort = hasMatter && (fields.title.trim().length < 4 || fields.text.trim().length < 2);
  const missing = isCount ? (isShort ? t('matterShort') : undefined) : t('visitorsMissing');
  const input: RecordVisitInput = {
    ...{ heldOn, visitors, raised: fields.raised, visitor: { name: fields.name, phone: fields.phone } },
    fileIds: photos.map(({ id }) => placeholderOf(id)),
    matters: hasMatter ? [{ title: fields.title, text: fields.text }] : [],
  };
  return (
    <Page width="form">
      <PageHeader
        title={say('places.verbs.record-visit')}
        lead={place?.title ?? ''}
        back={{ label: t('title'), href: '/places' }}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!missing) recording.act({ id: placeId, input });
        }}
      >
        <Stack gap={4}>
          <TextField label={t('visitors')} inputMode="numeric" {...bind('visitors')} />
          <TextArea label={t('raised')} isOptional rows={3} limit={500} {...bind('raised')} />
          <fieldset className="places-group">
            <legend>{t('asMatter')}</legend>
            <p className="ui-soft ui-small">{t('asMatterHint')}</p>
            <TextField label={t('matterTitle')} isOptional limit={60} {...bind('title')} />
            <TextArea label={t('matterText')} isOptional rows={3} limit={500} {...bind('text')} />
          </fieldset>
          <fieldset className="places-group">
            <legend>{t('visitor')}</legend>
            <p className="ui-soft ui-small">{t('visitorHint')}</p>
            <TextField label={t('name')} isOptional {...bind('name')} />
            <TextField label={t('phone')} isOptional inputMode="tel" {...bind('phone')} />
          </fieldset>
          <FileField
            label={t('photos')}
            hint={t('photosHint')}
            isOptional
            accept=".jpg,.jpeg,.png,.webp"
            files={photos.map(({ id, file }) => ({ id, name: file.name }))}
            onAdd={(files) =>
              setPhotos((before) =>
                [...before, ...files.map((file) => ({ id: crypto.randomUUID(), file }))].slice(0, 5),
              )
            }
            onRemove={(id) => setPhotos((before) => before.filter((photo) => photo.id !== id))}
          />
          <DateField label={t('heldOn')} value={heldOn} onChange={setHeldOn} />
          <TroubleLine>{troubleText(recording)}</TroubleLine>
          <Button kind="primary" type="submit" wide pending={recording.isPending} disabledReason={missing}>
            {t('save')}
          </Button>
          <QueuedLine queued={recording} />
        </Stack>
      </form>
    </Page>
  );
}
