// The words of a case, gathered from the parts that own them: states, verdicts, clocks, events.
import { use, useMemo } from 'react';
import { lookUp, translator } from '#platform/locale';
import { useReader } from '#web/client';
import { chinese, englishAtHand, englishWords } from './english-words.ts';

type Parameters = Readonly<Record<string, string | number | null>>;

export interface CaseWords {
  /** A key put together at run time; an unknown key answers itself. */
  say: (key: string, parameters?: Parameters) => string;
  knows: (key: string) => boolean;
}

export function useCaseWords(): CaseWords {
  const { locale } = useReader();
  const catalogue = locale === 'en' ? (englishAtHand() ?? use(englishWords())) : chinese;
  return useMemo(
    () => ({
      say: translator(locale, catalogue),
      knows: (key) => lookUp(catalogue, key) !== undefined,
    }),
    [locale, catalogue],
  );
}
