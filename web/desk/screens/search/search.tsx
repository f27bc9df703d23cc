// Full text over everything one may see: each finding with the passage that matched.
import { useState } from 'react';
import { useScreenSearch, useTranslate } from '#web/client';
import { Button, EmptyState, Page, PageHeader, Sheet } from '#web/ui';
import './search.css';
import { useChoices } from '../proposals/asks.ts';
import { FilterPanel } from '../proposals/list/filter-panel.tsx';
import { FiltersInForce } from '../proposals/list/filters-in-force.tsx';
import { filtersOf } from '../proposals/list/question.ts';
import { WordsField } from '../proposals/list/words-field.tsx';
import * as words from './messages/index.ts';
import { Results } from './results.tsx';

export default function Search() {
  const t = useTranslate(words);
  const [search, changeSearch] = useScreenSearch();
  const [isUnfolded, setUnfolded] = useState(false);
  const { data: choices } = useChoices();
  const { words: _inList, ...filters } = filtersOf(search);
  const text = search.text ?? '';
  return (
    <Page width="reading">
      <PageHeader title={t('title')} />
      <div className="search-head">
        <div className="search-words">
          <WordsField
            label={t('title')}
            placeholder={t('placeholder')}
            value={text}
            onChange={(next) => changeSearch({ text: next })}
          />
          <Button icon="filter" aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
            {t('filter')}
          </Button>
        </div>
        {isUnfolded ? <FilterPanel filters={filters} choices={choices} onChange={changeSearch} /> : null}
        <FiltersInForce filters={filters} choices={choices} onChange={changeSearch} />
      </div>
      <Sheet bleeds>
        {text ? (
          <Results text={text} filters={filters} />
        ) : (
          <EmptyState title={t('startTitle')}>{t('startAdvice')}</EmptyState>
        )}
      </Sheet>
    </Page>
  );
}
