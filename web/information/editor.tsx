// The writing itself: one matter, situation, causes, advice, how one knows of it; what says the same beside it.
import type { ReportView } from '#instruments/information-reports/contract';
import { DraftStandingLine, useTranslate, useTroubleText } from '#web/client';
import { Button, Checkbox, RadioGroup, Sheet, Stack, TextArea, TextField, TroubleLine } from '#web/ui';
import { countCharacters } from '../../platform/text/contract.ts';
import * as words from './messages/index.ts';
import { PrivateLine } from './private-line.tsx';
import { Similar } from './similar.tsx';
import { type Typed, useWriting } from './use-writing.ts';

const parts = ['situation', 'causes', 'advice'] as const;
const rows = { situation: 6, causes: 4, advice: 4 } as const;

function Length({ typed, limit }: { typed: Typed; limit: number }) {
  const t = useTranslate(words);
  const length = parts.reduce((sum, part) => sum + countCharacters(typed[part]), 0);
  const isOver = length > limit;
  return (
    <p className={isOver ? 'ui-field-error' : 'ui-soft'} aria-live={length > limit * 0.9 ? 'polite' : 'off'}>
      {isOver ? t('over', { over: length - limit, limit }) : t('length', { length, limit })}
    </p>
  );
}

export function Editor({ report }: { report: ReportView }) {
  const t = useTranslate(words);
  const troubleText = useTroubleText();
  const { draft, saving, sending, discarding, send, discard } = useWriting(report);
  const { value } = draft;
  // What stood in the way is looked at anew with the next sending.
  const change = (next: Typed) => {
    sending.reset();
    draft.change(next);
  };
  const set =
    <Field extends keyof Typed>(field: Field) =>
    (next: Typed[Field]) =>
      change({ ...value, [field]: next });
  const trouble = troubleText(sending) ?? troubleText(saving) ?? troubleText(discarding);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap={4}>
        <DraftStandingLine draft={draft} isSaving={saving.isPending} />
        <Sheet bleeds label={t('write')}>
          <Stack gap={4}>
            <TextField
              label={t('fields.title')}
              hint={t('hints.title')}
              limit={60}
              value={value.title}
              onChange={set('title')}
            />
            {parts.map((part) => (
              <TextArea
                key={part}
                label={t(`fields.${part}`)}
                hint={t(`hints.${part}`)}
                rows={rows[part]}
                look="document"
                value={value[part]}
                onChange={set(part)}
              />
            ))}
            <Length typed={value} limit={report.limit} />
            <PrivateLine report={report} />
          </Stack>
        </Sheet>
        <Similar id={report.id} version={report.version} />
        <RadioGroup
          label={t('fields.knownFrom')}
          value={value.isFirstHand ? 'first' : 'second'}
          options={[
            { value: 'first', label: t('firstHand') },
            { value: 'second', label: t('secondHand') },
          ]}
          onChange={(next) => set('isFirstHand')(next === 'first')}
        />
        {value.isFirstHand ? null : (
          <TextField
            label={t('fields.source')}
            hint={t('hints.source')}
            limit={300}
            value={value.source}
            onChange={set('source')}
          />
        )}
        <Checkbox
          label={t('fields.oneMatter')}
          hint={t('hints.oneMatter')}
          value={value.isOneMatter}
          onChange={set('isOneMatter')}
        />
        <Checkbox
          label={t('fields.urgent')}
          hint={t('hints.urgent')}
          value={value.isUrgent}
          onChange={set('isUrgent')}
        />
        <div className="information-foot">
          <TroubleLine>{trouble}</TroubleLine>
          <Button kind="primary" type="submit" wide pending={sending.isPending}>
            {t('send')}
          </Button>
          <Button kind="quiet" wide pending={discarding.isPending} onClick={discard}>
            {t('discard')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
