// Reasons said in the reader's language; words of facts as in the rules.
import * as assessments from '#instruments/assessments/messages';
import type { Reason } from '#kernel/scoring/contract';
import * as scoring from '#kernel/scoring/messages';
import { useTranslate } from '#web/client';

type ValueKey = keyof typeof assessments.zhCN.assessments.values;
type KindKey = keyof typeof assessments.zhCN.assessments.kinds;

export function useReasons() {
  const say = useTranslate(scoring);
  const words = useTranslate(assessments);
  const { values, kinds } = assessments.zhCN.assessments;
  const wordOf = (value: string | number | undefined) =>
    Object.hasOwn(values, String(value))
      ? words(`assessments.values.${String(value) as ValueKey}`)
      : String(value ?? '');
  return {
    reason: ({ code, params }: Reason): string =>
      say(`scoring.reasons.${code}`, code === 'by-fact' ? { ...params, value: wordOf(params.value) } : { ...params }),
    /** Other kinds are told by the title of what they were done on. */
    kind: (kind: string | null): string =>
      kind !== null && Object.hasOwn(kinds, kind) ? words(`assessments.kinds.${kind as KindKey}`) : '',
  };
}
