// A new piece of news: of an activity, whose facts are told, or of something else under a title.
import { useTranslate } from '#web/client';
import { TextField } from '#web/ui';
import { ActForm } from '../forms/act-form.tsx';
import { useFields } from '../forms/use-fields.ts';
import * as words from './messages/index.ts';
import { useNewsWords } from './say.ts';

interface DraftFormProps {
  gatheringId: string | null;
  onClose: () => void;
  onDone: (id: string) => void;
}

export function DraftForm({ gatheringId, onClose, onDone }: DraftFormProps) {
  const t = useTranslate(words);
  const say = useNewsWords();
  const { fields, bind } = useFields({ title: '' });
  return (
    <ActForm<{ caseId: string }>
      act="news.draft-news"
      title={say('news.verbs.draft-news')}
      verb={t('begin')}
      input={{ gatheringId, title: fields.title.trim() }}
      missing={!gatheringId && fields.title.trim().length < 2 ? t('titleMissing') : undefined}
      onClose={onClose}
      onDone={({ caseId }) => onDone(caseId)}
    >
      <p>{t(gatheringId ? 'fromActivity' : 'fromNothing')}</p>
      <TextField label={t('fields.title')} isOptional={gatheringId !== null} limit={60} {...bind('title')} />
    </ActForm>
  );
}
