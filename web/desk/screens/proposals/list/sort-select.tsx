// In which order the list stands.
import { useTranslate } from '#web/client';
import { Select } from '#web/ui';
import * as words from '../messages/index.ts';
import type { ListHeadProps } from './list-head.tsx';

export function SortSelect({ filters, onChange }: Omit<ListHeadProps, 'total'>) {
  const t = useTranslate(words);
  return (
    <Select
      label={t('sort.label')}
      isLabelHidden
      emptyLabel={null}
      value={filters.sort ?? 'updated'}
      options={(['updated', 'due', 'number', 'submitted'] as const).map((sort) => ({
        value: sort,
        label: t(`sort.${sort}`),
      }))}
      onChange={(sort) => onChange({ sort: sort === 'updated' ? '' : sort })}
    />
  );
}
