// What is typed of an activity, whether it is new, changed, or the first of a series.
import type { ActivityView, CallsInput } from '#instruments/activities/contract';
import type { GatheringKind } from '#kernel/gatherings/contract';
import { useTranslate } from '#web/client';
import { Checkbox, Row, Select, TextArea, TextField } from '#web/ui';
import { useActivityWords, useChoices } from '../asks.ts';
import * as words from '../messages/index.ts';
import { momentOf, typedHour } from '../moments.ts';
import { CallsField, noCalls } from './calls-field.tsx';

export interface Typed {
  kind: GatheringKind;
  title: string;
  summary: string;
  hostBodyId: string;
  partOf: string;
  startsAt: string;
  endsAt: string;
  place: string;
  onlineAddress: string;
  replyBy: string;
  contact: string;
  isStudy: boolean;
  creditedHours: string;
  lateAfterMinutes: string;
  calls: CallsInput;
}

export const typedOf = (activity?: ActivityView): Typed => ({
  kind: activity?.kind ?? 'committee-meeting',
  title: activity?.title ?? '',
  summary: activity?.summary ?? '',
  hostBodyId: activity?.hostBodyId ?? '',
  partOf: activity?.partOf ?? '',
  startsAt: typedHour(activity?.startsAt ?? null),
  endsAt: typedHour(activity?.endsAt ?? null),
  place: activity?.place ?? '',
  onlineAddress: activity?.onlineAddress ?? '',
  replyBy: typedHour(activity?.replyBy ?? null),
  contact: activity?.contact ?? '',
  isStudy: activity?.isStudy ?? false,
  creditedHours: activity?.creditedHours?.toString() ?? '',
  lateAfterMinutes: activity?.lateAfterMinutes ? String(activity.lateAfterMinutes) : '',
  calls: noCalls,
});

/** As the acts take it. */
export function inputOf(typed: Typed) {
  const { hostBodyId, partOf, startsAt, endsAt, replyBy, isStudy, creditedHours, lateAfterMinutes, ...rest } = typed;
  return {
    ...rest,
    ...{ hostBodyId: hostBodyId || null, partOf: partOf || null, isStudy: isStudy || null },
    ...{ startsAt: momentOf(startsAt) ?? '', endsAt: momentOf(endsAt) ?? '', replyBy: momentOf(replyBy) },
    creditedHours: creditedHours === '' ? null : Number(creditedHours),
    lateAfterMinutes: Number(lateAfterMinutes) || 0,
  };
}

type Bind = <Key extends keyof Typed>(key: Key) => { value: Typed[Key]; onChange: (value: Typed[Key]) => void };

function PlaceFields({ bind }: { bind: Bind }) {
  const t = useTranslate(words);
  return (
    <>
      <Row gap={4}>
        <TextField label={t('fields.startsAt')} type="datetime-local" {...bind('startsAt')} />
        <TextField label={t('fields.endsAt')} type="datetime-local" {...bind('endsAt')} />
      </Row>
      <TextField label={t('fields.place')} maxLength={120} {...bind('place')} />
      <TextField label={t('fields.onlineAddress')} isOptional maxLength={300} {...bind('onlineAddress')} />
    </>
  );
}

export function ActivityFields({ bind, isNew }: { bind: Bind; isNew: boolean }) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const { data } = useChoices();
  const hosts = (data?.bodies ?? []).filter(({ id }) => !data?.hostBodyIds || data.hostBodyIds.includes(id));
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  return (
    <>
      {isNew ? (
        <Row gap={4}>
          <Select
            label={t('fields.kind')}
            emptyLabel={null}
            options={(data?.kinds ?? []).map((value) => ({ value, label: say(`activities.kinds.${value}`) }))}
            {...bind('kind')}
          />
          <Select
            label={t('fields.host')}
            emptyLabel={t('office')}
            options={hosts.map(named)}
            {...bind('hostBodyId')}
          />
        </Row>
      ) : null}
      <TextField label={t('fields.title')} limit={80} {...bind('title')} />
      <PlaceFields bind={bind} />
      {isNew ? <CallsField {...bind('calls')} /> : null}
      {isNew && data && data.wholes.length > 0 ? (
        <Select
          label={t('fields.partOf')}
          emptyLabel={t('fields.none')}
          options={data.wholes.map(({ id, title }) => ({ value: id, label: title }))}
          {...bind('partOf')}
        />
      ) : null}
      <TextArea label={t('fields.summary')} isOptional rows={5} limit={5000} {...bind('summary')} />
      <Row gap={4}>
        <TextField label={t('fields.replyBy')} isOptional type="datetime-local" {...bind('replyBy')} />
        <TextField label={t('fields.contact')} isOptional maxLength={120} {...bind('contact')} />
      </Row>
      <Row gap={4}>
        <TextField
          label={t('fields.hours')}
          hint={t('fields.hoursHint')}
          isOptional
          type="number"
          min={0}
          max={200}
          step={0.5}
          {...bind('creditedHours')}
        />
        <TextField label={t('fields.late')} isOptional type="number" min={0} max={600} {...bind('lateAfterMinutes')} />
      </Row>
      <Checkbox label={t('fields.isStudy')} {...bind('isStudy')} />
    </>
  );
}
