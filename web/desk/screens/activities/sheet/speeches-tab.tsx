// Speeches that came in, in the order in which they are given, and what becomes of each.
import { useState } from 'react';
import { type ActivityView, type SpeechView, speechMarks } from '#instruments/activities/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, EmptyState, Row, Select, Stack, TextArea, TroubleLine, useToast } from '#web/ui';
import { useActivityWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';
import { may } from './may.ts';

interface Ordering {
  id: string;
  version: number;
  input: { speeches: { id: string; mark: SpeechView['mark'] }[] };
}

const movedUp = (speeches: readonly SpeechView[], index: number): SpeechView[] => [
  ...speeches.slice(0, index - 1),
  ...speeches.slice(index, index + 1),
  ...speeches.slice(index - 1, index),
  ...speeches.slice(index + 1),
];

/** In the order being made here; what came in meanwhile stands last, what is gone is gone. */
function nowAmong(ordered: readonly SpeechView[], now: readonly SpeechView[]): SpeechView[] {
  const known = new Set(ordered.map(({ id }) => id));
  const there = new Set(now.map(({ id }) => id));
  return [...ordered.filter(({ id }) => there.has(id)), ...now.filter(({ id }) => !known.has(id))];
}

function RemoveForm(props: { activity: ActivityView; speech: SpeechView; onClose: () => void }) {
  const t = useTranslate(words);
  const { activity, speech, onClose } = props;
  const [reason, setReason] = useState('');
  return (
    <ActForm
      act="remove-speech"
      title={`${t('speech.remove')}：${speech.title}`}
      verb={t('speech.remove')}
      target={activity}
      input={{ speechId: speech.id, reason }}
      kind="danger"
      missing={reason.trim().length < 2 ? t('reasonMissing') : undefined}
      onClose={onClose}
    >
      <p>{t('speech.removeLead', { name: speech.name })}</p>
      <TextArea label={t('reason')} rows={3} limit={300} value={reason} onChange={setReason} />
    </ActForm>
  );
}

function SpeechRow(props: {
  speech: SpeechView;
  isEditable: boolean;
  onUp?: () => void;
  onMark: (mark: SpeechView['mark']) => void;
  onRemove?: () => void;
}) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const { speech, isEditable, onUp, onMark, onRemove } = props;
  return (
    <li>
      <details>
        <summary>
          {speech.name}：《{speech.title}》<small>{say(`activities.speechForms.${speech.form}`)}</small>
        </summary>
        <div className="ui-document activities-summary">{speech.text}</div>
      </details>
      {isEditable ? (
        <Row gap={2}>
          <Select
            label={`${t('speech.mark')}：${speech.title}`}
            isLabelHidden
            emptyLabel={null}
            value={speech.mark}
            options={speechMarks.map((value) => ({ value, label: say(`activities.speechMarks.${value}`) }))}
            onChange={onMark}
          />
          {onUp ? (
            <Button size="small" icon="up" aria-label={`${t('speech.up')}：${speech.title}`} onClick={onUp}>
              {t('speech.up')}
            </Button>
          ) : null}
          {onRemove ? (
            <Button size="small" aria-label={`${t('speech.remove')}：${speech.title}`} onClick={onRemove}>
              {t('speech.remove')}
            </Button>
          ) : null}
        </Row>
      ) : (
        <span>{say(`activities.speechMarks.${speech.mark}`)}</span>
      )}
    </li>
  );
}

export function SpeechesTab({ activity }: { activity: ActivityView }) {
  const t = useTranslate(words);
  const toast = useToast();
  const [ordered, setOrdered] = useState(activity.speeches);
  const [gone, setGone] = useState<SpeechView | null>(null);
  const speeches = nowAmong(ordered, activity.speeches);
  const ordering = useAct<Ordering>('activities.order-speeches', {
    onDone: () => toast(t('done', { verb: t('speech.save') })),
  });
  const trouble = useTroubleText()(ordering);
  const isEditable = may(activity, 'order-speeches');
  const input = { speeches: speeches.map(({ id, mark }) => ({ id, mark })) };
  const mayRemove = may(activity, 'remove-speech');
  const isGiven = ({ mark }: SpeechView) => mark === 'spoken' || mark === 'circulated';
  if (speeches.length === 0) return <EmptyState title={t('noSpeeches')} />;
  return (
    <Stack gap={4}>
      <ol className="activities-list">
        {speeches.map((speech, index) => (
          <SpeechRow
            key={speech.id}
            speech={speech}
            isEditable={isEditable}
            {...(index > 0 ? { onUp: () => setOrdered(movedUp(speeches, index)) } : {})}
            {...(mayRemove && !isGiven(speech) ? { onRemove: () => setGone(speech) } : {})}
            onMark={(mark) => setOrdered(speeches.map((one) => (one.id === speech.id ? { ...one, mark } : one)))}
          />
        ))}
      </ol>
      {isEditable ? (
        <Row gap={3}>
          <Button
            kind="primary"
            pending={ordering.isPending}
            onClick={() => ordering.act({ id: activity.id, version: activity.version, input })}
          >
            {t('speech.save')}
          </Button>
        </Row>
      ) : null}
      <TroubleLine>{trouble}</TroubleLine>
      {gone ? <RemoveForm activity={activity} speech={gone} onClose={() => setGone(null)} /> : null}
    </Stack>
  );
}
