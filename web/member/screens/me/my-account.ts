// Asking and changing what belongs to one's own account, under /api/my.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isRefusal, newIntent, Problem, Refused, request, type SpokenRefusal, useTroubleText } from '#web/client';

export function useMine<Answer>(path: string) {
  return useQuery<Answer>({
    queryKey: ['my', path],
    queryFn: async () => {
      const answer = await request<Answer>(`/my/${path}`);
      if (isRefusal(answer)) throw new Refused(answer as SpokenRefusal);
      return answer as Answer;
    },
  });
}

/** One change at a time; what was asked about the account is asked again afterwards. */
export function useMyChange() {
  const queryClient = useQueryClient();
  const troubleText = useTroubleText();
  const [isPending, setIsPending] = useState(false);
  const [error, setError] = useState<string>();

  async function run<Answer>(path: string, body?: unknown): Promise<Answer | undefined> {
    setIsPending(true);
    setError(undefined);
    try {
      const options = body === undefined ? { method: 'DELETE' as const } : { method: 'POST' as const, body };
      const answer = await request<Answer>(`/my/${path}`, { ...options, intent: newIntent() });
      if (isRefusal(answer)) return setError((answer as SpokenRefusal).message) ?? undefined;
      await queryClient.invalidateQueries({ queryKey: ['my'] });
      return answer as Answer;
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      setError(troubleText({ problem }));
      return undefined;
    } finally {
      setIsPending(false);
    }
  }

  return { run, isPending, error, setError };
}
