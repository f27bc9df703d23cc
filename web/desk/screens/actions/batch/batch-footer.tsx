// The verbs of a batch: the decision for those chosen, and the way out.
import { useTranslate } from '#web/client';
import { Button } from '#web/ui';
import * as words from '../words.ts';
import type { BatchVerb } from './batch-verb.ts';
import type { Batch } from './use-batch.ts';

export function BatchFooter(props: { batch: Batch; verb: BatchVerb; label: string; formId: string }) {
  const t = useTranslate(words);
  const { chosen, isRunning, doneCount, failedCount, close } = props.batch;
  const count = chosen.length;
  return (
    <>
      <Button onClick={close} disabledReason={isRunning ? t('batch.wait') : undefined}>
        {doneCount > 0 ? t('batch.close') : t('form.later')}
      </Button>
      <Button
        type="submit"
        form={props.formId}
        kind={props.verb.isOfficial ? 'official' : 'primary'}
        pending={isRunning}
        disabledReason={count === 0 ? t('batch.nothing') : undefined}
      >
        {failedCount > 0
          ? t('batch.again', { verb: props.label, count })
          : t('batch.verb', { verb: props.label, count })}
      </Button>
    </>
  );
}
