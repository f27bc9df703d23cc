// One step of signing in: is it running, what went wrong, and plain words for it.
import { useState } from 'react';
import { isRefusal } from '#platform/errors';
import { useTroubleText } from './explain.ts';
import { Problem, type SpokenRefusal } from './problem.ts';

export function useStep() {
  const troubleText = useTroubleText();
  const [isPending, setIsPending] = useState(false);
  const [error, setError] = useState<string>();

  /** Runs a call; answers its answer, or nothing when it was refused or failed. */
  async function run<Answer>(
    call: () => Promise<Answer | SpokenRefusal>,
    whenItThrows?: string,
  ): Promise<Answer | undefined> {
    setIsPending(true);
    setError(undefined);
    try {
      const answer = await call();
      if (!isRefusal(answer)) return answer as Answer;
      setError(troubleText({ refusal: answer as SpokenRefusal }));
    } catch (trouble) {
      setError(trouble instanceof Problem ? troubleText({ problem: trouble }) : whenItThrows);
      if (!(trouble instanceof Problem) && !whenItThrows) throw trouble;
    } finally {
      setIsPending(false);
    }
    return undefined;
  }

  return { run, isPending, error, setError };
}
