// What a batch asks once, how far it is, and its lines.
import type { FormEvent } from 'react';
import { useTranslate } from '#web/client';
import { Progress } from '#web/ui';
import '../form/verb-form.css';
import { confirmsByKey } from '../form/confirms-by-key.ts';
import * as words from '../words.ts';
import { BatchFields } from './batch-fields.tsx';
import { BatchLines } from './batch-lines.tsx';
import type { BatchVerb } from './batch-verb.ts';
import type { Batch } from './use-batch.ts';

export function BatchForm({ batch, verb, formId }: { batch: Batch; verb: BatchVerb; formId: string }) {
  const t = useTranslate(words);
  const { lines, picked, pick, value, problems, results, isRunning, doneCount, failedCount } = batch;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void batch.start();
  };
  return (
    <form id={formId} className="actions-form" noValidate onSubmit={submit} onKeyDown={confirmsByKey}>
      <p className="actions-lead">{t('batch.lead')}</p>
      <BatchFields verb={verb} value={value} problems={problems} onChange={batch.change} />
      {isRunning ? <Progress value={batch.progress} label={t('batch.running')} /> : null}
      {doneCount + failedCount > 0 && !isRunning ? (
        <p role="status">
          <strong>{t('batch.summary', { done: doneCount, failed: failedCount })}</strong>
        </p>
      ) : null}
      <BatchLines lines={lines} picked={picked} onPick={pick} results={results} />
    </form>
  );
}
