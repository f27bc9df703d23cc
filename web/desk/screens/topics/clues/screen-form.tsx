// One decision on one clue or several: the reason, and to whom or to which list.
import { type FormEvent, useId } from 'react';
import type { ScreeningDecision } from '#instruments/topics/contract';
import { useTranslate } from '#web/client';
import { Button, Dialog, Select, Stack, TextArea, TextField, useToast } from '#web/ui';
import { useFields } from '../../forms/use-fields.ts';
import { useCalls, useTopicWords } from '../asks.ts';
import * as words from '../messages/index.ts';
import { type Screened, useScreening } from './use-screening.ts';

interface ScreenFormProps {
  decision: ScreeningDecision;
  clues: readonly Screened[];
  onClose: () => void;
  onDone?: () => void;
}

export function ScreenForm({ decision, clues, onClose, onDone }: ScreenFormProps) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const toast = useToast();
  const formId = useId();
  const { data } = useCalls();
  const calls = (data?.items ?? []).filter(({ state }) => state === 'open' || state === 'closed');
  const { fields, bind } = useFields({ reason: t(`usualReasons.${decision}`), callId: '', passedTo: '' });
  const { screen, isRunning, problems } = useScreening();
  const callId = fields.callId || (calls.length === 1 ? (calls[0]?.id ?? '') : '');
  const title = say(`topics.decisions.${decision}`);
  const missing =
    fields.reason.trim().length < 2
      ? t('reasonMissing')
      : decision === 'adopted' && !callId
        ? t(calls.length === 0 ? 'noCallForGuide' : 'callMissing')
        : decision === 'passed-on' && !fields.passedTo.trim()
          ? t('receiverMissing')
          : undefined;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (missing || isRunning) return;
    const { reason, passedTo } = fields;
    const isWhole = await screen(clues, {
      ...{ decision, reason: reason.trim(), callId: decision === 'adopted' ? callId : null },
      passedTo: decision === 'passed-on' ? passedTo.trim() : '',
    });
    if (!isWhole) return;
    toast(t('done', { verb: title }));
    onDone?.();
    onClose();
  }

  return (
    <Dialog
      title={clues.length > 1 ? t('batchTitle', { verb: title, count: clues.length }) : title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" type="submit" form={formId} pending={isRunning} disabledReason={missing}>
            {title}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap={4}>
          {decision === 'adopted' ? (
            <Select
              label={t('fields.guideOf')}
              hint={t('fields.guideOfHint')}
              value={callId}
              options={calls.map(({ id, title: label }) => ({ value: id, label }))}
              onChange={bind('callId').onChange}
            />
          ) : null}
          {decision === 'passed-on' ? (
            <TextField label={t('fields.passedTo')} hint={t('fields.passedToHint')} limit={100} {...bind('passedTo')} />
          ) : null}
          <TextArea
            label={t('fields.screenReason')}
            hint={t('fields.screenReasonHint')}
            rows={3}
            limit={500}
            {...bind('reason')}
          />
          {problems.length > 0 ? (
            <div className="ui-field-error" role="alert">
              {problems.map((problem) => (
                <p key={problem}>{problem}</p>
              ))}
            </div>
          ) : null}
        </Stack>
      </form>
    </Dialog>
  );
}
