// What the team has written: advice with its answers, research notes with sources and files.
import type { AdviceView, CultivationView, NoteView } from '#instruments/topics/contract';
import { useDates, useTranslate } from '#web/client';
import { Icon, SheetSection, Tag } from '#web/ui';
import { useTopicWords } from '../asks.ts';
import * as words from '../messages/index.ts';

function Advice({ advice }: { advice: AdviceView }) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const dates = useDates();
  return (
    <li>
      <span className="topics-text">{advice.text}</span>
      <small>
        {advice.by} · {dates.momentShort(advice.at)}　
        {advice.answer ? (
          <Tag icon="check">{say(`topics.adviceAnswers.${advice.answer}`)}</Tag>
        ) : (
          <Tag tone="strong">{t('unanswered')}</Tag>
        )}
      </small>
      {advice.response ? <small>{t('responseIs', { text: advice.response })}</small> : null}
    </li>
  );
}

function Note({ note }: { note: NoteView }) {
  const dates = useDates();
  return (
    <li>
      <small>
        {dates.dayWithWeekday(note.heldOn)} · {note.by}
      </small>
      <span className="topics-text">{note.text}</span>
      {note.sources.map(({ title, address }) => (
        <small key={title + address}>
          {/^https?:\/\//.test(address) ? (
            <a href={address} target="_blank" rel="noreferrer noopener">
              {title}
            </a>
          ) : (
            title
          )}
        </small>
      ))}
      {note.files.map(({ id, name }) => (
        <small key={id}>
          <a href={`/api/files/${id}`} download>
            <Icon name="attach" size={14} />
            {name}
          </a>
        </small>
      ))}
    </li>
  );
}

export function TeamWriting({ cultivation: { advice, notes, state } }: { cultivation: CultivationView }) {
  const t = useTranslate(words);
  if (advice === null || notes === null) {
    return (
      <SheetSection title={t('notes')}>
        <p className="ui-soft">{t('teamOnly')}</p>
      </SheetSection>
    );
  }
  if (state === 'offered') return null;
  return (
    <>
      <SheetSection title={t('advice')}>
        {advice.length === 0 ? <p className="ui-soft">{t('noAdvice')}</p> : null}
        <ul className="topics-list">
          {advice.map((one) => (
            <Advice key={one.id} advice={one} />
          ))}
        </ul>
      </SheetSection>
      <SheetSection title={t('notes')}>
        {notes.length === 0 ? <p className="ui-soft">{t('noNotes')}</p> : null}
        <ul className="topics-list">
          {notes.map((note) => (
            <Note key={note.id} note={note} />
          ))}
        </ul>
      </SheetSection>
    </>
  );
}
