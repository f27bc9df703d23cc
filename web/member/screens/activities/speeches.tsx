// My speeches for this meeting: handed in, changed, and what became of them.
import { useState } from 'react';
import { type ActivityView, type SpeechForm, type SpeechView, speechForms } from '#instruments/activities/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, RadioGroup, Stack, TextArea, TextField, TroubleLine, useToast } from '#web/ui';
import { abilityTo } from './ability.ts';
import * as words from './messages/index.ts';
import { useActivityWords } from './say.ts';

function SpeechDialog(props: { activity: ActivityView; speech: SpeechView | null; onClose: () => void }) {
  const { activity, speech, onClose } = props;
  const t = useTranslate(words);
  const say = useActivityWords();
  const toast = useToast();
  const [form, setForm] = useState<SpeechForm>(speech?.form ?? 'spoken');
  const [title, setTitle] = useState(speech?.title ?? '');
  const [text, setText] = useState(speech?.text ?? '');
  const handing = useAct<{ id: string; input: object }>('activities.hand-in-speech', {
    cases: ({ id }) => [id],
    onDone: () => {
      toast(t('handedIn'));
      onClose();
    },
  });
  const isShort = title.trim().length < 4 || text.trim().length < 20;
  const input = { speechId: speech?.id ?? null, form, title, text };
  return (
    <Dialog
      title={t('handIn')}
      isOpen
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          wide
          pending={handing.isPending}
          disabledReason={isShort ? t('speechShort') : undefined}
          onClick={() => handing.act({ id: activity.id, input })}
        >
          {t('send')}
        </Button>
      }
    >
      <Stack gap={4}>
        <RadioGroup
          label={t('form')}
          value={form}
          options={speechForms.map((value) => ({ value, label: say(`activities.speechForms.${value}`) }))}
          onChange={setForm}
        />
        <TextField label={t('speechTitle')} limit={80} value={title} onChange={setTitle} />
        <TextArea label={t('speechText')} rows={10} limit={8000} value={text} onChange={setText} />
        <TroubleLine>{useTroubleText()(handing)}</TroubleLine>
      </Stack>
    </Dialog>
  );
}

export function Speeches({ activity }: { activity: ActivityView }) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const [open, setOpen] = useState<'new' | SpeechView | null>(null);
  const mine = activity.speeches.filter(({ isMine }) => isMine);
  const mayHandIn = abilityTo(activity, 'hand-in-speech')?.isAllowed === true;
  if (mine.length === 0 && !mayHandIn) return null;
  return (
    <section className="member-section">
      <h2 className="ui-section-title">{t('speeches')}</h2>
      <Stack gap={3}>
        <ul className="member-rows">
          {mine.map((speech) => (
            <li key={speech.id} className="member-row">
              <span className="member-row-top">
                <span>{say(`activities.speechForms.${speech.form}`)}</span>
                <span>{say(`activities.speechMarks.${speech.mark}`)}</span>
              </span>
              <span className="member-row-title">{speech.title}</span>
              {mayHandIn ? (
                <Button aria-label={`${t('change')}：${speech.title}`} onClick={() => setOpen(speech)}>
                  {t('change')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
        {mayHandIn ? (
          <Button wide icon="write" onClick={() => setOpen('new')}>
            {t('handIn')}
          </Button>
        ) : null}
      </Stack>
      {open ? (
        <SpeechDialog activity={activity} speech={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      ) : null}
    </section>
  );
}
