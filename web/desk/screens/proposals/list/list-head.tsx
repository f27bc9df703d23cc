// Above the list: state groups, words, filters, how many, and what can be taken away from it.
import { useState } from 'react';
import { useTranslate } from '#web/client';
import { Button, Row, Select } from '#web/ui';
import './list-head.css';
import { useChoices } from '../asks.ts';
import * as words from '../messages/index.ts';
import { FilterPanel } from './filter-panel.tsx';
import { FiltersInForce } from './filters-in-force.tsx';
import { ListDocuments } from './list-documents.tsx';
import type { Filters } from './question.ts';
import { SortSelect } from './sort-select.tsx';
import { stateGroupKeys } from './state-groups.ts';
import { WordsField } from './words-field.tsx';

export interface ListHeadProps {
  filters: Filters;
  total: number | undefined;
  onChange: (changes: Filters) => void;
}

export function ListHead({ filters, total, onChange }: ListHeadProps) {
  const t = useTranslate(words);
  const [isUnfolded, setUnfolded] = useState(false);
  const { data: choices } = useChoices();
  return (
    <div className="desk-list-head">
      <h1>{t('title')}</h1>
      <WordsField
        label={t('filters.words')}
        placeholder={t('filters.wordsPlaceholder')}
        value={filters.words ?? ''}
        onChange={(text) => onChange({ words: text })}
      />
      <div className="desk-list-selects">
        <Select
          label={t('filters.group')}
          isLabelHidden
          value={filters.group ?? ''}
          emptyLabel={t('groups.all')}
          options={stateGroupKeys.map((group) => ({ value: group, label: t(`groups.${group}`) }))}
          onChange={(group) => onChange({ group })}
        />
        <SortSelect filters={filters} onChange={onChange} />
        <Button icon="filter" aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
          {t('filters.verb')}
        </Button>
      </div>
      {isUnfolded ? <FilterPanel filters={filters} choices={choices} onChange={onChange} /> : null}
      <FiltersInForce filters={filters} choices={choices} onChange={onChange} />
      <Row justify="between" gap={2}>
        <span className="ui-soft ui-small" role="status">
          {total === undefined ? '' : t('count', { count: total })}
        </span>
        <ListDocuments filters={filters} />
      </Row>
    </div>
  );
}
