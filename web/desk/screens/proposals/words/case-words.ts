// The words of a case, gathered from the parts that own them: states, verdicts, clocks, events.
import { useMemo } from 'react';
import * as proposals from '#instruments/proposals/messages';
import * as deadlines from '#kernel/deadlines/messages';
import * as supervision from '#kernel/supervision/messages';
import * as undertakings from '#kernel/undertakings/messages';
import { type Catalogue, lookUp, translator } from '#platform/locale';
import { useReader } from '#web/client';

type Parameters = Readonly<Record<string, string | number | null>>;

export interface CaseWords {
  /** A key put together at run time; an unknown key answers itself. */
  say: (key: string, parameters?: Parameters) => string;
  knows: (key: string) => boolean;
}

function joined(catalogues: readonly Catalogue[]): Catalogue {
  const whole: Record<string, string | Catalogue> = {};
  for (const [key, value] of catalogues.flatMap((one) => Object.entries(one))) {
    const before = whole[key];
    whole[key] = typeof before === 'object' && typeof value === 'object' ? joined([before, value]) : value;
  }
  return whole;
}

const catalogues = {
  'zh-CN': joined([deadlines.zhCN, supervision.zhCN, undertakings.zhCN, proposals.zhCN]),
  en: joined([deadlines.en, supervision.en, undertakings.en, proposals.en]),
} as const;

export function useCaseWords(): CaseWords {
  const { locale } = useReader();
  return useMemo(
    () => ({
      say: translator(locale, catalogues[locale]),
      knows: (key) => lookUp(catalogues[locale], key) !== undefined,
    }),
    [locale],
  );
}
