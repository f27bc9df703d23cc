// The text, what it tells of, and its photographs.
import { useState } from 'react';
import { type NewsView, walls } from '#instruments/news/contract';
import { useTranslate } from '#web/client';
import { DateField, Row, TextArea, TextField } from '#web/ui';
import { ActForm } from '../forms/act-form.tsx';
import { useFields } from '../forms/use-fields.ts';
import * as words from './messages/index.ts';
import { type PhotoDraft, PhotosField } from './photos-field.tsx';
import { useNewsWords } from './say.ts';

export function EditForm({ news, onClose }: { news: NewsView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useNewsWords();
  const [photos, setPhotos] = useState<readonly PhotoDraft[]>(news.photos);
  const { fields, bind } = useFields({
    ...{ title: news.title, text: news.text, heldOn: news.heldOn ?? '', place: news.place, host: news.host },
    peopleCount: news.peopleCount === null ? '' : String(news.peopleCount),
  });
  const count = fields.peopleCount.trim();
  const isNoCount = count !== '' && !/^\d{1,6}$/.test(count);
  return (
    <ActForm
      act="news.save-news"
      title={say('news.verbs.save-news')}
      verb={t('save')}
      target={news}
      width="wide"
      input={{
        ...fields,
        heldOn: fields.heldOn || null,
        peopleCount: count === '' ? null : Number(count),
        photos: photos.map(({ fileId, alt, caption }) => ({ fileId, alt, caption })),
      }}
      missing={fields.title.trim().length < 2 ? t('titleMissing') : isNoCount ? t('countWrong') : undefined}
      onClose={onClose}
    >
      <TextField label={t('fields.title')} limit={walls.title} {...bind('title')} />
      <TextArea label={t('fields.text')} look="document" rows={9} limit={walls.text} {...bind('text')} />
      <Row gap={4}>
        <DateField label={t('fields.heldOn')} isOptional {...bind('heldOn')} />
        <TextField label={t('fields.peopleCount')} isOptional {...bind('peopleCount')} />
      </Row>
      <TextField label={t('fields.place')} isOptional limit={walls.place} {...bind('place')} />
      <TextField label={t('fields.host')} isOptional limit={walls.host} {...bind('host')} />
      <PhotosField photos={photos} onChange={setPhotos} />
    </ActForm>
  );
}
