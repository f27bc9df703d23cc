// Two levels in the phone's own chooser: the groups are the upper one.
import type { Choices } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { type Option, type OptionGroup, Select } from '#web/ui';
import { useCaseWords } from '../../words/index.ts';
import * as words from '../messages/index.ts';
import type { Part } from '../part.ts';
import { placeOfPart } from '../place-of-part.ts';

type Category = Choices['categories'][number];

/** A category with categories below it is a group; one without stands alone under its sphere. */
export function categoryGroups(
  categories: readonly Category[],
  sayAlone: (category: Category) => string,
): OptionGroup[] {
  const groups = new Map<string, Option[]>();
  const hasBelow = new Set(categories.map(({ parentId }) => parentId));
  for (const category of categories) {
    if (hasBelow.has(category.id)) continue;
    const above = categories.find(({ id }) => id === category.parentId);
    const label = above?.name ?? sayAlone(category);
    groups.set(label, [...(groups.get(label) ?? []), { value: category.id, label: category.name }]);
  }
  return [...groups].map(([label, options]) => ({ label, options }));
}

export function CategoryField({ draft, change, choices }: Part) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  return (
    <Select
      id={placeOfPart.category}
      label={t('fields.category')}
      value={draft.categoryId ?? ''}
      onChange={(categoryId) => change({ categoryId: categoryId || null })}
      options={categoryGroups(choices.categories, ({ sphere }) => say(`proposals.spheres.${sphere}`))}
    />
  );
}
