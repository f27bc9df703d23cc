// The forms of the office: taking in, passing to a unit, writing and clearing an answer, joining, appeals, looking up.
import { useState } from 'react';
import {
  type Contact,
  type MatterChoices,
  type MatterList,
  type MatterTopic,
  type MatterView,
  matterTopics,
  walls,
} from '#instruments/public-matters/contract';
import { useAsk, useDates, useTranslate } from '#web/client';
import { Button, ComboBox, DefinitionList, Dialog, RadioGroup, Select, TextArea, TextField } from '#web/ui';
import { ActForm } from '../forms/act-form.tsx';
import { useFields } from '../forms/use-fields.ts';
import * as words from './messages/index.ts';
import { useMatterWords } from './say.ts';

export interface MatterFormProps {
  matter: MatterView;
  onClose: () => void;
}

export function TakeInForm({ matter, onClose }: MatterFormProps) {
  const t = useTranslate(words);
  const say = useMatterWords();
  const { fields, bind } = useFields({ topic: matter.topic as MatterTopic, title: matter.title });
  return (
    <ActForm
      act="public-matters.take-in"
      title={say('public-matters.verbs.take-in')}
      target={matter}
      input={{ ...fields, title: fields.title.trim() }}
      missing={fields.title.trim().length < 4 ? t('titleMissing') : undefined}
      onClose={onClose}
    >
      <TextField label={t('fields.matterTitle')} hint={t('titleHint')} limit={walls.title} {...bind('title')} />
      <Select
        label={t('fields.topic')}
        emptyLabel={null}
        options={matterTopics.map((value) => ({ value, label: say(`public-matters.topics.${value}`) }))}
        {...bind('topic')}
      />
    </ActForm>
  );
}

export function TransferForm({ matter, onClose }: MatterFormProps) {
  const t = useTranslate(words);
  const say = useMatterWords();
  const { data } = useAsk<MatterChoices>('public-matters.choices');
  const { fields, bind } = useFields({ unitId: '', note: '', workingDays: String(matter.suggestedWorkingDays) });
  const days = Number(fields.workingDays);
  const isDays = Number.isInteger(days) && days >= 1 && days <= 60;
  return (
    <ActForm
      act="public-matters.transfer-to-unit"
      title={say('public-matters.verbs.transfer-to-unit')}
      target={matter}
      input={{ unitId: fields.unitId, note: fields.note.trim(), workingDays: days }}
      missing={fields.unitId === '' ? t('unitMissing') : isDays ? undefined : t('daysMissing')}
      onClose={onClose}
    >
      <p>{t('leads.transfer-to-unit')}</p>
      <ComboBox
        label={t('fields.unit')}
        options={(data?.units ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        {...bind('unitId')}
      />
      <TextField label={t('fields.workingDays')} inputMode="numeric" {...bind('workingDays')} />
      <TextArea label={t('fields.unitNote')} isOptional rows={3} limit={walls.unitNote} {...bind('note')} />
    </ActForm>
  );
}

/** What the unit wrote, for whoever puts it into words for the citizen. */
export const unitWords = ({ undertakings }: MatterView): string =>
  undertakings
    .flatMap(({ replies }) => replies)
    .filter(({ deliveredAt }) => deliveredAt !== null)
    .map(({ opening, closing }) => [opening, closing].filter(Boolean).join('\n'))
    .at(-1) ?? '';

export function DraftForm({ matter, onClose }: MatterFormProps) {
  const t = useTranslate(words);
  const say = useMatterWords();
  const [answer, setAnswer] = useState(matter.draft.text || unitWords(matter));
  return (
    <ActForm
      act="public-matters.draft-answer"
      title={say('public-matters.verbs.draft-answer')}
      target={matter}
      input={{ answer: answer.trim() }}
      width="wide"
      missing={answer.trim().length < 10 ? t('answerMissing') : undefined}
      onClose={onClose}
    >
      <p>{t('leads.draft-answer')}</p>
      <TextArea label={t('answer')} rows={8} limit={walls.answer} value={answer} onChange={setAnswer} />
    </ActForm>
  );
}

export function ClearForm({ matter, onClose }: MatterFormProps) {
  const t = useTranslate(words);
  const say = useMatterWords();
  const isUnits = matter.state === 'unit-answered';
  const [answer, setAnswer] = useState(unitWords(matter));
  return (
    <ActForm
      act="public-matters.clear-answer"
      title={say('public-matters.verbs.clear-answer')}
      target={matter}
      input={isUnits ? { answer: answer.trim() } : {}}
      kind="official"
      width="wide"
      missing={isUnits && answer.trim().length < 10 ? t('answerMissing') : undefined}
      onClose={onClose}
    >
      <p>{t(isUnits ? 'leads.clear-unit' : 'leads.clear-answer')}</p>
      {isUnits ? (
        <TextArea label={t('answer')} rows={8} limit={walls.answer} value={answer} onChange={setAnswer} />
      ) : (
        <div className="ui-document matters-text">{matter.draft.text}</div>
      )}
    </ActForm>
  );
}

export function JoinForm({ matter, onClose }: MatterFormProps) {
  const t = useTranslate(words);
  const say = useMatterWords();
  const dates = useDates();
  const { data } = useAsk<MatterList>('public-matters.list', { show: 'all', limit: 100 });
  const [mainId, setMainId] = useState(matter.similar.find(({ kind }) => kind === 'public-matter')?.id ?? '');
  const others = (data?.items ?? []).filter(({ id, state }) => id !== matter.id && state !== 'joined');
  return (
    <ActForm
      act="public-matters.join-to"
      title={say('public-matters.verbs.join-to')}
      target={matter}
      input={{ mainId }}
      missing={mainId === '' ? t('mainMissing') : undefined}
      onClose={onClose}
    >
      <p>{t('leads.join-to')}</p>
      <ComboBox
        label={t('fields.main')}
        value={mainId}
        options={others.map(({ id, title, point, receivedAt }) => ({
          ...{ value: id, label: title, hint: `${point} · ${dates.moment(receivedAt)}` },
        }))}
        onChange={setMainId}
      />
    </ActForm>
  );
}

export function AppealForm({ matter, onClose }: MatterFormProps) {
  const t = useTranslate(words);
  const say = useMatterWords();
  const [decision, setDecision] = useState<'granted' | 'upheld'>('granted');
  const [reason, setReason] = useState('');
  return (
    <ActForm
      act="public-matters.decide-appeal"
      title={say('public-matters.verbs.decide-appeal')}
      target={matter}
      input={{ isUpheld: decision === 'upheld', reason: reason.trim() }}
      missing={reason.trim().length < 2 ? t('reasonMissing') : undefined}
      onClose={onClose}
    >
      <div className="ui-document matters-text">{matter.appeal}</div>
      <RadioGroup
        label={t('fields.decision')}
        value={decision}
        options={(['granted', 'upheld'] as const).map((value) => ({ value, label: t(`decisions.${value}`) }))}
        onChange={setDecision}
      />
      <TextArea label={t('fields.reasonToCitizen')} rows={3} limit={walls.reason} value={reason} onChange={setReason} />
    </ActForm>
  );
}

/** Why, then name and telephone, shown once and kept nowhere on this side. */
export function SenderForm({ matter, onClose }: MatterFormProps) {
  const t = useTranslate(words);
  const say = useMatterWords();
  const [reason, setReason] = useState('');
  const [contact, setContact] = useState<Contact | null>(null);
  const title = say('public-matters.verbs.look-up-sender');
  if (contact) {
    return (
      <Dialog title={title} isOpen onClose={onClose} footer={<Button onClick={onClose}>{t('close')}</Button>}>
        <DefinitionList
          items={[
            { term: t('fields.name'), value: contact.name },
            { term: t('fields.phone'), value: <a href={`tel:${contact.phone}`}>{contact.phone}</a> },
          ]}
        />
        <p className="ui-soft">{t('contactShown')}</p>
      </Dialog>
    );
  }
  return (
    <ActForm<{ contact?: Contact }>
      act="public-matters.look-up-sender"
      title={title}
      target={matter}
      input={{ reason: reason.trim() }}
      missing={reason.trim().length < 2 ? t('reasonMissing') : undefined}
      onClose={() => undefined}
      onDone={(answer) => (answer.contact ? setContact(answer.contact) : onClose())}
    >
      <p>{t('leads.look-up-sender')}</p>
      <TextArea label={t('fields.lookUpReason')} rows={2} limit={walls.reason} value={reason} onChange={setReason} />
    </ActForm>
  );
}
