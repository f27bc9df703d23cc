import type { ProposalView } from '#instruments/proposals/contract';
import { useAct, useGo, useTranslate } from '#web/client';
import { useToast } from '#web/ui';
import * as words from './messages/index.ts';

export interface Act {
  id: string;
  version: number;
  input: object;
}

export function useSubmitting(view: ProposalView) {
  const t = useTranslate(words);
  const go = useGo();
  const toast = useToast();
  return useAct<Act>('proposals.submit', {
    cases: ({ id }) => [id],
    onDone: () => {
      toast(t('submit.done'));
      go(`/cases/${view.id}`, { isReplacing: true });
    },
  });
}
