// What group members answered, and one's own answer.
import { useState } from 'react';
import type { NoteView } from '#instruments/studies/contract';
import { useAct, useDates, useTranslate, useTroubleText } from '#web/client';
import { Button, Stack, TextArea, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';
import { useStudyWords } from './say.ts';

function ReplyForm({ id }: { id: string }) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const troubleText = useTroubleText();
  const [text, setText] = useState('');
  const replying = useAct<{ id: string; input: object }>('studies.reply', { onDone: () => setText('') });
  return (
    <Stack gap={3}>
      <TextArea label={t('myReply')} rows={3} limit={500} value={text} onChange={setText} />
      <Button
        wide
        pending={replying.isPending}
        disabledReason={text.trim() === '' ? t('textMissing') : undefined}
        onClick={() => replying.act({ id, input: { text } })}
      >
        {say('studies.verbs.reply')}
      </Button>
      <TroubleLine>{troubleText(replying)}</TroubleLine>
    </Stack>
  );
}

export function Replies({ note }: { note: NoteView }) {
  const t = useTranslate(words);
  const dates = useDates();
  const mayReply = note.abilities.some(({ verb, isAllowed }) => verb === 'reply' && isAllowed);
  return (
    <>
      {note.replies.length === 0 ? <p className="ui-soft">{t('noReplies')}</p> : null}
      <ul className="member-rows">
        {note.replies.map(({ id, author, text, at }) => (
          <li key={id} className="member-row">
            <div>
              <p className="member-row-top">
                <strong>{author}</strong>
                <span>{dates.momentShort(at)}</span>
              </p>
              <p className="studies-text">{text}</p>
            </div>
          </li>
        ))}
      </ul>
      {mayReply ? <ReplyForm id={note.id} /> : null}
    </>
  );
}
