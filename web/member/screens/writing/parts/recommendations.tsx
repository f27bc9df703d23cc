// What is asked, as separate items: added, put in order by buttons, taken out and back again.
import { useRef, useState } from 'react';
import { newIntent, useTranslate } from '#web/client';
import { Button, HiddenVisually, Stack, useToast } from '#web/ui';
import { bodyLengthOf, type DraftRecommendation } from '../draft.ts';
import * as words from '../messages/index.ts';
import type { Part } from '../part.ts';
import { OfficeCount } from './office-count.tsx';
import { RecommendationItem } from './recommendation-item.tsx';
import './recommendations.css';

const mostRecommendations = 20;
const newItem = (): DraftRecommendation => ({ id: newIntent(), text: '', tests: {} });

export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}

export function Recommendations({ draft, change, view }: Part) {
  const t = useTranslate(words);
  const toast = useToast();
  const [spoken, setSpoken] = useState('');
  const [blank] = useState(newItem);
  const items = draft.recommendations.length > 0 ? draft.recommendations : [blank];
  // Undo puts the item back into the list as it is by then.
  const newest = useRef(items);
  newest.current = items;
  const set = (recommendations: readonly DraftRecommendation[]) => change({ recommendations });

  function remove(index: number) {
    const item = items[index];
    set(items.filter((_, place) => place !== index));
    const isWorthKeeping = item && (item.text.trim() !== '' || Object.keys(item.tests).length > 0);
    if (!isWorthKeeping) return;
    toast({
      message: t('recommendations.removed', { number: index + 1 }),
      verb: { label: t('recommendations.undo'), run: () => set(newest.current.toSpliced(index, 0, item)) },
    });
  }

  function move(from: number, to: number) {
    set(moved(items, from, to));
    setSpoken(t('recommendations.moved', { number: to + 1 }));
  }

  return (
    <section aria-labelledby="write-recommendations">
      <h2 className="ui-field-label" id="write-recommendations">
        {t('recommendations.title')}
      </h2>
      <p className="ui-field-hint">{t('recommendations.lead')}</p>
      <HiddenVisually>
        <span role="status">{spoken}</span>
      </HiddenVisually>
      <ol className="writing-items">
        {items.map((item, index) => (
          <RecommendationItem
            key={item.id}
            item={item}
            number={index + 1}
            isLast={index === items.length - 1}
            onChange={(next) => set(items.map((one) => (one.id === item.id ? next : one)))}
            onMove={(step) => move(index, index + step)}
            onRemove={items.length > 1 || item.text ? () => remove(index) : undefined}
          />
        ))}
      </ol>
      <Stack gap={2}>
        <Button
          wide
          icon="add"
          disabledReason={
            items.length >= mostRecommendations ? t('recommendations.full', { limit: mostRecommendations }) : undefined
          }
          onClick={() => {
            const added = newItem();
            set([...items, added]);
            requestAnimationFrame(() => document.getElementById(`write-recommendation-${items.length + 1}`)?.focus());
          }}
        >
          {t('recommendations.add')}
        </Button>
        <OfficeCount of="body" used={bodyLengthOf(draft)} limit={view.limits.bodyCharacters} />
      </Stack>
    </section>
  );
}
