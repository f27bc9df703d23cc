// Screens one clue after the other, each by its own act; what was refused stays and says why.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ScreenClueInput } from '#instruments/topics/contract';
import { isRefusal, perform, type SpokenRefusal, useExplain } from '#web/client';

export interface Screened {
  readonly id: string;
  readonly version: number;
  readonly title: string;
}

export function useScreening() {
  const explain = useExplain();
  const queryClient = useQueryClient();
  const [isRunning, setIsRunning] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);

  /** True when every one was decided. */
  async function screen(clues: readonly Screened[], input: ScreenClueInput): Promise<boolean> {
    setIsRunning(true);
    const found: string[] = [];
    for (const { id, version, title } of clues) {
      const answer = await perform('topics.screen-clue', { id, version, input }).catch((trouble: unknown) => ({
        ...{ refused: true as const, code: 'unreachable', params: {}, message: explain(trouble).title },
      }));
      if (isRefusal(answer)) found.push(`${title}：${(answer as SpokenRefusal).message}`);
    }
    await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'ask' });
    setProblems(found);
    setIsRunning(false);
    return found.length === 0;
  }

  return { screen, isRunning, problems };
}
