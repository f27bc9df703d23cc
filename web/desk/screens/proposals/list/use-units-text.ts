import type { ProposalListItem } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import * as words from '../messages/index.ts';

export function useUnitsText(): (item: ProposalListItem) => string {
  const t = useTranslate(words);
  return ({ units }) => {
    const [first] = units;
    if (!first) return '';
    return units.length > 1 ? t('row.unitAndOthers', { name: first.name, count: units.length }) : first.name;
  };
}
