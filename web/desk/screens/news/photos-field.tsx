// Photographs with words for whoever cannot see them.
import { useState } from 'react';
import { walls } from '#instruments/news/contract';
import { isRefusal, request, type SpokenRefusal, useTranslate } from '#web/client';
import { Button, FileField, Stack, TextField } from '#web/ui';
import * as words from './messages/index.ts';
import './news.css';

export interface PhotoDraft {
  fileId: string;
  name: string;
  alt: string;
  caption: string;
}

interface PhotosFieldProps {
  photos: readonly PhotoDraft[];
  onChange: (photos: readonly PhotoDraft[]) => void;
}

async function upload(picked: File): Promise<{ id: string; name: string } | SpokenRefusal> {
  const body = new FormData();
  body.append('purpose', 'image');
  body.append('file', picked);
  return request('/files', { method: 'POST', body });
}

export function PhotosField({ photos, onChange }: PhotosFieldProps) {
  const t = useTranslate(words);
  const [trouble, setTrouble] = useState('');
  const change = (at: number, changed: Partial<PhotoDraft>) =>
    onChange(photos.map((photo, index) => (index === at ? { ...photo, ...changed } : photo)));

  async function add(files: File[]) {
    setTrouble('');
    const added: PhotoDraft[] = [];
    for (const picked of files.slice(0, walls.photos - photos.length)) {
      const answer = await upload(picked).catch((error: Error) => ({ code: 'failed', message: error.message }));
      if (isRefusal(answer)) setTrouble((answer as SpokenRefusal).message);
      else if ('id' in answer) added.push({ fileId: answer.id, name: answer.name, alt: '', caption: '' });
    }
    onChange([...photos, ...added]);
  }

  return (
    <Stack gap={4}>
      <FileField
        label={t('fields.photos')}
        hint={t('photosHint', { most: walls.photos })}
        accept=".jpg,.jpeg,.png,.webp"
        files={[]}
        isOptional
        error={trouble || undefined}
        onAdd={(files) => void add(files)}
      />
      {photos.map((photo, index) => (
        <fieldset key={photo.fileId} className="news-photo">
          <legend>{t('photo', { number: index + 1 })}</legend>
          <img src={`/api/files/${photo.fileId}`} alt={photo.alt} />
          <Stack gap={3}>
            <TextField
              label={t('fields.alt')}
              hint={t('altHint')}
              limit={walls.alt}
              value={photo.alt}
              onChange={(alt) => change(index, { alt })}
            />
            <TextField
              label={t('fields.caption')}
              isOptional
              limit={walls.caption}
              value={photo.caption}
              onChange={(caption) => change(index, { caption })}
            />
            <Button
              size="small"
              aria-label={t('removePhoto', { number: index + 1 })}
              onClick={() => onChange(photos.filter((_, at) => at !== index))}
            >
              {t('remove')}
            </Button>
          </Stack>
        </fieldset>
      ))}
    </Stack>
  );
}
