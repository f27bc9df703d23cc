// A research note: the day, what was found out, where it comes from.
import type { CultivationView } from '#instruments/topics/contract';
import { useTranslate } from '#web/client';
import { DateField, TextArea } from '#web/ui';
import { UploadField } from '../../forms/upload-field.tsx';
import { useFields } from '../../forms/use-fields.ts';
import { useUploads } from '../../forms/use-uploads.ts';
import { useTopicWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';
import { sourcesIn } from './sources-in.ts';

const todayHere = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });

export function NoteForm({ cultivation, onClose }: { cultivation: CultivationView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const { fields, bind } = useFields({ heldOn: todayHere(), text: '', sources: '' });
  const { heldOn, text, sources } = fields;
  const uploads = useUploads();
  return (
    <ActForm
      act="write-note"
      title={say('topics.verbs.write-note')}
      target={cultivation}
      input={{ heldOn, text, sources: sourcesIn(sources), fileIds: uploads.ids }}
      width="wide"
      missing={text.trim().length < 2 ? t('textMissing') : uploads.waiting}
      onClose={onClose}
    >
      <DateField label={t('fields.heldOn')} {...bind('heldOn')} />
      <TextArea label={t('fields.note')} rows={8} limit={5000} {...bind('text')} />
      <TextArea label={t('fields.sources')} hint={t('fields.sourcesHint')} isOptional rows={2} {...bind('sources')} />
      <UploadField label={t('fields.files')} uploads={uploads} />
    </ActForm>
  );
}
