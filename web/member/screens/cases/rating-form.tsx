import { useState } from 'react';
import type { ProposalView } from '#instruments/proposals/contract';
import type { Satisfaction } from '#kernel/undertakings/contract';
import { useAct, useGo, useTranslate, useTroubleText } from '#web/client';
import { Button, ConfirmDialog, ErrorSummary, type FormProblem, RadioGroup, Stack, TextArea, useToast } from '#web/ui';
import type { Undertaking } from '../words/asks.ts';
import { useCaseWords } from '../words/index.ts';
import * as words from './messages/index.ts';
import { type Missing, missingOf, missingWords } from './missing-of.ts';
import './rating-form.css';

const satisfactions = ['satisfied', 'basically-satisfied', 'not-satisfied'] as const satisfies readonly Satisfaction[];

interface RateAct {
  id: string;
  version: number;
  input: { process: Satisfaction; result: Satisfaction; reason: string };
}

export function RatingForm({ view, undertaking }: { view: ProposalView; undertaking: Undertaking }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const go = useGo();
  const toast = useToast();
  const troubleText = useTroubleText();
  const [process, setProcess] = useState<Satisfaction | ''>('');
  const [result, setResult] = useState<Satisfaction | ''>('');
  const [reason, setReason] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [isAsking, setIsAsking] = useState(false);
  const rating = useAct<RateAct>('undertakings.rate', {
    cases: () => [view.id],
    onDone: (_, { input }) => {
      toast(t(input.result === 'not-satisfied' ? 'rate.doneReopened' : 'rate.done'));
      go(`/cases/${view.id}`, { isReplacing: true });
    },
  });
  const missing = attempt > 0 ? missingOf(process, result, reason) : [];
  const errorOf = (field: Missing) => (missing.includes(field) ? t(missingWords[field]) : undefined);
  const problems: FormProblem[] = missing.map((field) => ({
    fieldId: `rate-${field}`,
    message: t(missingWords[field]),
  }));
  const options = satisfactions.map((value) => ({ value, label: say(`undertakings.satisfaction.${value}`) }));
  const isUnsatisfied = process === 'not-satisfied' || result === 'not-satisfied';

  function check() {
    setAttempt(attempt + 1);
    if (missingOf(process, result, reason).length === 0) setIsAsking(true);
  }

  return (
    <Stack gap={6}>
      <p className="ui-soft">{t('rate.lead')}</p>
      <ErrorSummary problems={problems} attempt={attempt} />
      <div className="case-rate">
        <RadioGroup
          id="rate-process"
          label={t('rate.process')}
          hint={t('rate.processHint')}
          error={errorOf('process')}
          value={process}
          onChange={setProcess}
          options={options}
        />
      </div>
      <div className="case-rate">
        <RadioGroup
          id="rate-result"
          label={t('rate.result')}
          hint={t('rate.resultHint')}
          error={errorOf('result')}
          value={result}
          onChange={setResult}
          options={options}
        />
      </div>
      <TextArea
        id="rate-reason"
        label={t(isUnsatisfied ? 'rate.reason' : 'rate.comment')}
        hint={isUnsatisfied ? t('rate.reasonHint') : undefined}
        isOptional={!isUnsatisfied}
        error={errorOf('reason')}
        limit={2000}
        value={reason}
        onChange={setReason}
      />
      {result === 'not-satisfied' ? <p>{t('rate.reopens')}</p> : null}
      <Button kind="official" wide onClick={check}>
        {t('rate.verb')}
      </Button>
      <ConfirmDialog
        title={t('rate.confirmTitle')}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        verb={t('rate.verb')}
        kind="official"
        pending={rating.isPending}
        error={troubleText(rating)}
        onConfirm={() => {
          if (process && result) {
            rating.act({
              id: undertaking.id,
              version: view.version,
              input: { process, result, reason: reason.trim() },
            });
          }
        }}
      >
        <p>
          {t('rate.confirmLead', {
            process: say(`undertakings.satisfaction.${process}`),
            result: say(`undertakings.satisfaction.${result}`),
          })}
        </p>
      </ConfirmDialog>
    </Stack>
  );
}
