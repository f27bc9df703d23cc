// Acting from screens: one key per intent, and what an act makes stale is asked again.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { isRefusal } from '#platform/errors';
import { isTouched } from './is-touched.ts';
import { newIntent, perform } from './perform.ts';
import type { Problem, SpokenRefusal } from './problem.ts';

export interface ActOptions<Input, Answer> {
  /** The cases an act touches; without it everything asked is asked again. */
  cases?: (input: Input) => readonly string[];
  onDone?: (answer: Answer, input: Input) => void;
  onRefused?: (refusal: SpokenRefusal, input: Input) => void;
}

/** `const filing = useAct<FileInput, FiledView>('proposals.file')` … `filing.act({ caseId })` */
export function useAct<Input, Answer = unknown>(name: string, options: ActOptions<Input, Answer> = {}) {
  const queryClient = useQueryClient();
  const intent = useRef<{ key: string; of: string }>(undefined);

  function intentOf(input: Input): string {
    const of = JSON.stringify(input);
    if (intent.current?.of !== of) intent.current = { key: newIntent(), of };
    return intent.current.key;
  }

  const mutation = useMutation<Answer | SpokenRefusal, Problem, Input>({
    mutationFn: (input) => perform<Input, Answer>(name, input, { intent: intentOf(input) }),
    onSuccess: async (answer, input) => {
      intent.current = undefined;
      if (isRefusal(answer)) return options.onRefused?.(answer as SpokenRefusal, input);
      options.onDone?.(answer as Answer, input);
      const caseIds = options.cases?.(input) ?? [];
      await queryClient.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === 'ask' && isTouched(queryKey[2], caseIds),
      });
    },
  });

  const refusal = isRefusal(mutation.data) ? (mutation.data as SpokenRefusal) : undefined;
  return {
    act: mutation.mutate,
    actAndWait: mutation.mutateAsync,
    isPending: mutation.isPending,
    refusal,
    problem: mutation.error ?? undefined,
    reset: mutation.reset,
  };
}
