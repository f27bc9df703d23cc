// One count: what is counted stands in its head, what each row means in the words of its part.

import { useState } from 'react';
import { useReader, useTranslate } from '#web/client';
import { BarList, Button } from '#web/ui';
import { type Table, useRowLabel } from './count-words.ts';
import * as words from './messages/index.ts';

/** Long counts show their largest rows first; on paper all of them stand. */
const shownAtFirst = 12;

export function CountTable({ table }: { table: Table }) {
  const t = useTranslate(words);
  const labelOf = useRowLabel();
  const { locale } = useReader();
  const [isWhole, setWhole] = useState(false);
  const { key, countingUnit, total, rows } = table;
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const isFolded = rows.length > shownAtFirst + 2 && !isWhole;
  return (
    <section className="statistics-table" data-folded={isFolded || undefined}>
      <BarList
        caption={t(`tables.${key}`)}
        labelHeader={t(`tables.${key}`)}
        valueHeader={t(`countedIn.${countingUnit}`)}
        bars={rows.map((row) => ({
          key: row.key,
          label: labelOf(key, row),
          value: row.count,
          valueText: total > 0 ? `${row.count}　${share.format(row.count / total)}` : String(row.count),
        }))}
      />
      {isFolded ? (
        <div data-screen-only>
          <Button size="small" icon="down" onClick={() => setWhole(true)}>
            {t('rest', { count: rows.length - shownAtFirst })}
          </Button>
        </div>
      ) : null}
      <p className="ui-soft ui-small">{t(`totals.${countingUnit}`, { count: total })}</p>
    </section>
  );
}
