// Ends a session, or all but this one.
import { useMutation } from '@tanstack/react-query';
import { isRefusal, newIntent, request, type SpokenRefusal, useTranslate } from '#web/client';
import { useToast } from '#web/ui';
import { useRefresh } from '../actions/form/use-refresh.ts';
import * as words from './words.ts';

export function useEndingSessions() {
  const t = useTranslate(words);
  const toast = useToast();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (path: string) => request<{ ended: number }>(path, { method: 'DELETE', intent: newIntent() }),
    onSuccess: async (answer) => {
      toast(
        isRefusal(answer)
          ? (answer as SpokenRefusal).message
          : t('sessions.ended', { count: (answer as { ended: number }).ended }),
      );
      await refresh();
    },
    onError: () => toast(t('sessions.failed')),
  });
}
