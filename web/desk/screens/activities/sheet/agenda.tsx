// The agenda in its order; what stands first by itself (第一议题) cannot be moved.
import { useState } from 'react';
import type { ActivityView, AgendaView } from '#instruments/activities/contract';
import { useTranslate } from '#web/client';
import { Button, SheetSection, Tag, TextArea } from '#web/ui';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';
import { may } from './may.ts';

const writtenOf = ({ title, speaker }: AgendaView): string => (speaker ? `${title}｜${speaker}` : title);

/** Lines that say the same as before keep their item. */
function itemsIn(text: string, before: readonly AgendaView[]) {
  const free = new Map(before.map((item) => [item.title, item]));
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).map((line) => {
    const [title = '', speaker = ''] = line.split(/[｜|]/).map((part) => part.trim());
    const was = free.get(title);
    free.delete(title);
    return {
      id: was?.id ?? null,
      title: title.slice(0, 200),
      speaker: speaker.slice(0, 60),
      minutes: was?.minutes ?? null,
    };
  });
}

function AgendaForm({ activity, onClose }: { activity: ActivityView; onClose: () => void }) {
  const t = useTranslate(words);
  const standing = activity.agenda.filter(({ isStanding }) => isStanding);
  const own = activity.agenda.filter(({ isStanding }) => !isStanding);
  const [text, setText] = useState(own.map(writtenOf).join('\n'));
  const kept = standing.map(({ id, title, speaker, minutes }) => ({ id, title, speaker, minutes }));
  return (
    <ActForm
      act="save-agenda"
      title={t('editAgenda')}
      verb={t('save')}
      target={activity}
      input={{ items: [...kept, ...itemsIn(text, own)] }}
      onClose={onClose}
    >
      {standing.map(({ id, title }) => (
        <p key={id}>
          <Tag tone="official">{t('standing')}</Tag> {title}
        </p>
      ))}
      <TextArea label={t('agenda')} hint={t('agendaHint')} rows={8} value={text} onChange={setText} />
    </ActForm>
  );
}

export function Agenda({ activity }: { activity: ActivityView }) {
  const t = useTranslate(words);
  const [isEditing, setIsEditing] = useState(false);
  return (
    <SheetSection
      title={t('agenda')}
      verbs={
        may(activity, 'save-agenda') ? (
          <Button size="small" onClick={() => setIsEditing(true)}>
            {t('editAgenda')}
          </Button>
        ) : null
      }
    >
      {activity.agenda.length === 0 ? <p className="ui-soft">{t('noAgenda')}</p> : null}
      <ol className="activities-list">
        {activity.agenda.map(({ id, position, title, speaker, isStanding }) => (
          <li key={id}>
            <span>
              {position}. {title}
              {speaker ? <small>{speaker}</small> : null}
            </span>
            {isStanding ? <Tag tone="official">{t('standing')}</Tag> : null}
          </li>
        ))}
      </ol>
      {isEditing ? <AgendaForm activity={activity} onClose={() => setIsEditing(false)} /> : null}
    </SheetSection>
  );
}
