// The topics of a guide list as they are read.
import type { CallView } from '#instruments/topics/contract';
import { useTranslate } from '#web/client';
import * as words from '../messages/index.ts';

export function GuideList({ call }: { call: CallView }) {
  const t = useTranslate(words);
  if (call.topics.length === 0) return <p className="ui-soft">{t('guideEmpty')}</p>;
  return (
    <ol className="topics-list topics-guide">
      {call.topics.map((topic) => (
        <li key={topic.id}>
          <strong>{topic.title}</strong>
          {topic.explanation ? <span className="topics-text">{topic.explanation}</span> : null}
          {topic.background ? <small>{t('backgroundIs', { text: topic.background })}</small> : null}
          {topic.contact ? <small>{t('contactIs', { text: topic.contact })}</small> : null}
          {topic.clueCount > 0 ? <small>{t('fromClues', { count: topic.clueCount })}</small> : null}
        </li>
      ))}
    </ol>
  );
}
