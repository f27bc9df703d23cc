// The forms of the roll: leave, attendance, who is called.
import { useState } from 'react';
import { type ActivityView, notableAttendances, type RollLine } from '#instruments/activities/contract';
import { useTranslate } from '#web/client';
import { Checkbox, Select, TextArea } from '#web/ui';
import { useFields } from '../../forms/use-fields.ts';
import { useActivityWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import { CallsField, isNobody, noCalls } from '../form/calls-field.tsx';
import * as words from '../messages/index.ts';

interface FormProps {
  activity: ActivityView;
  onClose: () => void;
  onDone: () => void;
}
type Picked = FormProps & { picked: readonly RollLine[] };

const namesOf = (lines: readonly RollLine[]): string => lines.map(({ name }) => name).join('、');
const idsOf = (lines: readonly RollLine[]): string[] => lines.map(({ personId }) => personId);

export function LeaveForm({ activity, picked, isGranted, ...form }: Picked & { isGranted: boolean }) {
  const t = useTranslate(words);
  const [note, setNote] = useState('');
  const isMissing = !isGranted && note.trim().length < 2;
  return (
    <ActForm
      act="decide-leave"
      title={isGranted ? t('roll.grant') : t('roll.refuse')}
      target={activity}
      input={{ personIds: idsOf(picked), isGranted, note }}
      missing={isMissing ? t('reasonMissing') : undefined}
      {...form}
    >
      <p>{namesOf(picked)}</p>
      <TextArea label={t('roll.note')} isOptional={isGranted} rows={2} limit={200} value={note} onChange={setNote} />
    </ActForm>
  );
}

const settledOnes = notableAttendances.filter((one) => one !== 'open' && one !== 'absent');

export function MarkForm({ activity, picked, ...form }: Picked) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const { fields, bind } = useFields({
    attendance: 'present' as (typeof notableAttendances)[number],
    leftEarly: false,
  });
  return (
    <ActForm
      act="note-attendance"
      title={t('roll.markPicked', { count: picked.length })}
      target={activity}
      input={{ lines: idsOf(picked).map((personId) => ({ personId, ...fields })) }}
      {...form}
    >
      <p>{namesOf(picked)}</p>
      <Select
        label={t('roll.mark')}
        emptyLabel={null}
        options={notableAttendances.map((value) => ({ value, label: say(`activities.attendances.${value}`) }))}
        {...bind('attendance')}
      />
      <Checkbox label={t('roll.leftEarly')} {...bind('leftEarly')} />
    </ActForm>
  );
}

export function CorrectForm({ activity, line, ...form }: FormProps & { line: RollLine }) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const { fields, bind } = useFields({
    ...{ attendance: 'present' as (typeof notableAttendances)[number], leftEarly: line.leftEarly, reason: '' },
  });
  return (
    <ActForm
      act="correct-attendance"
      title={t('roll.correctTitle', { name: line.name })}
      target={activity}
      input={{ personId: line.personId, ...fields }}
      missing={fields.reason.trim().length < 2 ? t('reasonMissing') : undefined}
      {...form}
    >
      <Select
        label={t('roll.attendance')}
        emptyLabel={null}
        options={settledOnes.map((value) => ({ value, label: say(`activities.attendances.${value}`) }))}
        {...bind('attendance')}
      />
      <Checkbox label={t('roll.leftEarly')} {...bind('leftEarly')} />
      <TextArea label={t('reason')} rows={2} limit={300} {...bind('reason')} />
    </ActForm>
  );
}

export function RemoveForm({ activity, picked, ...form }: Picked) {
  const t = useTranslate(words);
  const [reason, setReason] = useState('');
  return (
    <ActForm
      act="remove-from-roll"
      title={t('roll.remove')}
      target={activity}
      input={{ personIds: idsOf(picked), reason }}
      kind="danger"
      missing={reason.trim().length < 2 ? t('reasonMissing') : undefined}
      {...form}
    >
      <p>{namesOf(picked)}</p>
      <TextArea label={t('reason')} rows={2} limit={300} value={reason} onChange={setReason} />
    </ActForm>
  );
}

export function AddForm({ activity, ...form }: FormProps) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({ calls: noCalls, reason: '' });
  const isDraft = activity.state === 'draft';
  const unreasoned = !isDraft && fields.reason.trim().length < 2 ? t('reasonMissing') : undefined;
  return (
    <ActForm
      act="add-to-roll"
      title={t('roll.add')}
      target={activity}
      input={fields}
      width="wide"
      missing={isNobody(fields.calls) ? t('missing.nobody') : unreasoned}
      {...form}
    >
      <CallsField {...bind('calls')} />
      {isDraft ? null : <TextArea label={t('reason')} rows={2} limit={300} {...bind('reason')} />}
    </ActForm>
  );
}
