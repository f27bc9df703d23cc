import type { CategoryView } from '#instruments/proposals/contract';
import * as proposals from '#instruments/proposals/messages';
import { useDates, useTranslate } from '#web/client';
import { type Column, DataTable, SheetSection, Tag } from '#web/ui';
import { type CategoryRow, categoryRows, type Sphere } from './category-order.ts';
import { type CategoryTask, CategoryVerbs } from './category-verbs.tsx';
import * as words from './messages/index.ts';

type OnTask = (task: CategoryTask) => void;

function CategoryName({ category: { name, parentId, endedOn } }: { category: CategoryRow }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <span className="administration-category" data-level={parentId === null ? 'top' : 'child'}>
      {name}
      {endedOn ? <Tag tone="soft">{t('categories.endedOn', { date: dates.dayInFull(endedOn) })}</Tag> : null}
    </span>
  );
}

function useCategoryColumns(onTask: OnTask): Column<CategoryRow>[] {
  const t = useTranslate(words);
  return [
    {
      key: 'name',
      header: t('categories.name'),
      cell: (category) => <CategoryName category={category} />,
      onPhone: 'title',
    },
    {
      key: 'proposals',
      header: t('categories.proposals'),
      kind: 'number',
      cell: ({ proposalsInAll }) => proposalsInAll,
      width: '6em',
    },
    {
      key: 'verbs',
      header: t('verbs'),
      cell: (category) => <CategoryVerbs category={category} onTask={onTask} />,
      width: '12em',
    },
  ];
}

/** The tops of one sphere, each with its children under it. */
export function CategoryTable(props: { sphere: Sphere; categories: readonly CategoryView[]; onTask: OnTask }) {
  const { sphere, categories, onTask } = props;
  const t = useTranslate(words);
  const name = useTranslate(proposals)(`proposals.spheres.${sphere}`);
  const columns = useCategoryColumns(onTask);
  return (
    <SheetSection title={name}>
      <DataTable
        caption={t('categories.inSphere', { sphere: name })}
        columns={columns}
        rows={categoryRows(categories, sphere)}
        rowKey={({ id }) => id}
        empty={<p className="ui-soft">{t('categories.sphereEmpty')}</p>}
      />
    </SheetSection>
  );
}
