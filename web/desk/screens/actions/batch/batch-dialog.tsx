// One decision for many: the list, the fields once, the progress, and what came of each.
import { useId } from 'react';
import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { Dialog } from '#web/ui';
import * as words from '../words.ts';
import { BatchFooter } from './batch-footer.tsx';
import { BatchForm } from './batch-form.tsx';
import type { BatchVerb } from './batch-verb.ts';
import { useBatch } from './use-batch.ts';

interface BatchDialogProps {
  verb: BatchVerb;
  label: string;
  views: readonly ProposalView[];
  onClose: (doneCaseIds: readonly string[]) => void;
}

export function BatchDialog({ verb, label, views, onClose }: BatchDialogProps) {
  const t = useTranslate(words);
  const formId = useId();
  const batch = useBatch(verb, views, onClose);
  return (
    <Dialog
      title={t('batch.title', { verb: label, count: batch.lines.length })}
      isOpen
      width="wide"
      mustBeAnswered={batch.isRunning}
      onClose={batch.close}
      footer={<BatchFooter {...{ batch, verb, label, formId }} />}
    >
      <BatchForm {...{ batch, verb, formId }} />
    </Dialog>
  );
}
