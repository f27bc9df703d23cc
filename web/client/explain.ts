// Plain words for what came instead of an answer: what happened, what is kept, what to do.

import * as words from './messages/index.ts';
import { Problem, Refused, type SpokenRefusal } from './problem.ts';
import { useTranslate } from './use-translate.ts';

export interface Explanation {
  title: string;
  kept?: string;
  advice: string;
}

const advices = {
  unreachable: 'problems.adviceUnreachable',
  server: 'problems.adviceServer',
  unreadable: 'problems.adviceUnreadable',
  'no-room': 'problems.adviceNoRoom',
} as const;

export function useExplain(): (trouble: unknown) => Explanation {
  const t = useTranslate(words);
  return (trouble) => {
    if (trouble instanceof Refused) return { title: t('problems.refused'), advice: trouble.refusal.message };
    const kind = trouble instanceof Problem ? trouble.kind : 'unreadable';
    return { title: t(`problems.${kind}`), kept: t('problems.kept'), advice: t(advices[kind]) };
  };
}

/** One sentence for under a form: the refusal's own words, or the problem's. */
export function useTroubleText(): (trouble: {
  refusal?: SpokenRefusal | undefined;
  problem?: Problem | undefined;
}) => string | undefined {
  const explain = useExplain();
  return ({ refusal, problem }) => {
    if (refusal) return refusal.message;
    if (!problem) return undefined;
    const { title, advice } = explain(problem);
    return `${title}。${advice}`;
  };
}
