import { type ScreenSearch, useTranslate } from '#web/client';
import { Select } from '#web/ui';
import { useChoices } from '../words/asks.ts';
import * as words from './messages/index.ts';
import { type Stage, stageStates } from './question.ts';

interface FiltersProps {
  search: ScreenSearch;
  change: (changes: ScreenSearch) => void;
}

/** Session, category and stage, in the phone's own choosers. */
export function Filters({ search, change }: FiltersProps) {
  const t = useTranslate(words);
  const choices = useChoices();
  const { sessions = [], categories = [] } = choices.data ?? {};
  const upper = categories.filter(({ parentId }) => parentId === null);
  return (
    <div className="search-filters">
      <Select
        label={t('session')}
        isLabelHidden
        emptyLabel={t('allSessions')}
        value={search.sessionId ?? ''}
        onChange={(sessionId) => change({ sessionId: sessionId || undefined })}
        options={sessions.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        label={t('category')}
        isLabelHidden
        emptyLabel={t('allCategories')}
        value={search.categoryId ?? ''}
        onChange={(categoryId) => change({ categoryId: categoryId || undefined })}
        options={upper.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        label={t('stage')}
        isLabelHidden
        emptyLabel={t('allStages')}
        value={search.stage ?? ''}
        onChange={(stage) => change({ stage: stage || undefined })}
        options={(Object.keys(stageStates) as Stage[]).map((stage) => ({
          value: stage,
          label: t(`stages.${stage}`),
        }))}
      />
    </div>
  );
}
