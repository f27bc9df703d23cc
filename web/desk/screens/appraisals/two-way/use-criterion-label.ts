import type { Criterion } from '#instruments/appraisals/contract';
import { useTranslate } from '#web/client';
import * as words from '../messages/index.ts';

/** 「答复质量（0–30 分）」, or 「加减分（−5 至 +5 分）」. */
export function useCriterionLabel(): (criterion: Pick<Criterion, 'name' | 'least' | 'most'>) => string {
  const t = useTranslate(words);
  return ({ name, least, most }) =>
    least < 0
      ? t('criterion.addsOrTakes', { name, least: `−${-least}`, most: `+${most}` })
      : t('criterion.gives', { name, most });
}
