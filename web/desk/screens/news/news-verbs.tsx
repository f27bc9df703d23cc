import type { NewsView } from '#instruments/news/contract';
import { useTranslate } from '#web/client';
import { ActForm } from '../forms/act-form.tsx';
import { Verbs } from '../forms/verbs.tsx';
import { EditForm } from './edit-form.tsx';
import * as words from './messages/index.ts';
import { useNewsWords } from './say.ts';

interface NewsVerbsProps {
  news: NewsView;
  /** The check as it now stands on the screen. */
  check: unknown;
}

export function NewsVerbs({ news, check }: NewsVerbsProps) {
  const t = useTranslate(words);
  const say = useNewsWords();
  return (
    <Verbs
      instrument="news"
      say={say}
      lead={(verb) => t.dynamic(`leads.${verb}`)}
      target={news}
      abilities={news.abilities}
      shapes={[
        { verb: 'release-news', kind: 'official' },
        {
          verb: 'clear-news',
          kind: 'primary',
          form: (close) => (
            <ActForm
              act="news.clear-news"
              title={say('news.verbs.clear-news')}
              target={news}
              input={check}
              onClose={close}
            >
              <p>{t('leads.clear-news')}</p>
            </ActForm>
          ),
        },
        { verb: 'hand-in-news', kind: 'primary' },
        { verb: 'save-news', shortcut: 'e', form: (close) => <EditForm news={news} onClose={close} /> },
        { verb: 'rewrite-news' },
        { verb: 'send-back-news', field: 'reason' },
        { verb: 'withdraw-news', kind: 'danger', field: 'reason' },
        { verb: 'discard-news', kind: 'danger', field: 'reason' },
      ]}
    />
  );
}
