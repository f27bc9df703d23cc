// The committee's categories of proposals: two levels, by the five spheres of reports upward.
import { useState } from 'react';
import { type CategoryList, spheres } from '#instruments/proposals/contract';
import { Asked, useAsk, useTranslate } from '#web/client';
import { Button, Page, PageHeader, Sheet } from '#web/ui';
import './administration.css';
import { CategoryDialog } from './category-dialog.tsx';
import { CategoryEndDialog } from './category-end-dialog.tsx';
import { CategoryTable } from './category-table.tsx';
import type { CategoryTask } from './category-verbs.tsx';
import * as words from './messages/index.ts';

function TaskDialog(props: { task: CategoryTask; categories: CategoryList['categories']; onClose: () => void }) {
  const { task, categories, onClose } = props;
  const tops = categories.filter(({ parentId }) => parentId === null);
  if (task.kind === 'add') return <CategoryDialog parent={task.parent} tops={tops} onClose={onClose} />;
  if (task.kind === 'end') return <CategoryEndDialog category={task.category} onClose={onClose} />;
  return <CategoryDialog category={task.category} tops={tops} onClose={onClose} />;
}

export default function Categories() {
  const t = useTranslate(words);
  const query = useAsk<CategoryList>('categories.list');
  const [task, setTask] = useState<CategoryTask>();
  return (
    <Page>
      <PageHeader
        title={t('categories.title')}
        lead={t('categories.lead')}
        verbs={
          <Button kind="primary" icon="add" onClick={() => setTask({ kind: 'add', parent: null })}>
            {t('categories.add')}
          </Button>
        }
      />
      <Asked query={query}>
        {({ categories }) => (
          <Sheet as="div" bleeds>
            {spheres.map((sphere) => (
              <CategoryTable key={sphere} sphere={sphere} categories={categories} onTask={setTask} />
            ))}
            {task ? <TaskDialog task={task} categories={categories} onClose={() => setTask(undefined)} /> : null}
          </Sheet>
        )}
      </Asked>
    </Page>
  );
}
