// The committee's category tree: branches as groups, leaves to choose.
import type { Choices } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { type Option, type OptionGroup, Select } from '#web/ui';
import * as words from '../words.ts';

type Category = Choices['categories'][number];

const optionOf = ({ id, name }: Category): Option => ({ value: id, label: name });

export function categoryOptions(categories: readonly Category[]): (Option | OptionGroup)[] {
  const childrenOf = (id: string | null) => categories.filter(({ parentId }) => parentId === id);
  return childrenOf(null).map((root) => {
    const children = childrenOf(root.id);
    return children.length === 0
      ? optionOf(root)
      : {
          label: root.name,
          options: [root, ...children.flatMap((child) => [child, ...childrenOf(child.id)])].map(optionOf),
        };
  });
}

interface CategoryFieldProps {
  id: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  categories: readonly Category[];
}

export function CategoryField({ categories, ...wiring }: CategoryFieldProps) {
  const t = useTranslate(words);
  return <Select label={t('preReview.category')} options={categoryOptions(categories)} {...wiring} />;
}
