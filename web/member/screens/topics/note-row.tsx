import type { NoteView } from '#instruments/topics/contract';
import { useDates } from '#web/client';
import { Icon } from '#web/ui';

export function NoteRow({ note }: { note: NoteView }) {
  const dates = useDates();
  return (
    <li className="topics-card">
      <small>
        {dates.dayWithWeekday(note.heldOn)} · {note.by}
      </small>
      <p className="topics-text">{note.text}</p>
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
