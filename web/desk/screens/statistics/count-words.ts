// What the rows of a count are called; the screen and the workbook say the same.
import type { Statistics } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { useCaseWords } from '../proposals/words/index.ts';
import * as words from './messages/index.ts';

export type Table = Statistics['tables'][number];

/** Where the words of a row's key are kept; units and categories bring their own names. */
const places: Readonly<Record<string, string>> = {
  state: 'proposals.states',
  sphere: 'proposals.spheres',
  kind: 'proposals.kinds',
  rating: 'undertakings.satisfaction',
};

export function useRowLabel(): (table: Table['key'], row: Table['rows'][number]) => string {
  const t = useTranslate(words);
  const { say, knows } = useCaseWords();
  return (table, row) => {
    if (row.label) return row.label;
    if (row.key === 'none') return t('unnamed');
    if (table === 'class') return t('classNamed', { letter: row.key });
    const path = `${places[table]}.${row.key}`;
    return knows(path) ? say(path) : t('unnamed');
  };
}
