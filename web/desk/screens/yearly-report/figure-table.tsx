// One table of the report: each figure opens its list; bars with their numbers, last time's number beside them.
import { useState } from 'react';
import type { ReportRow, ReportScope, ReportTable } from '#instruments/proposals/contract';
import { useReader, useTranslate } from '#web/client';
import { BarList, Button, Link } from '#web/ui';
import { useFigureWords } from './figure-words.ts';
import * as words from './messages/index.ts';
import { linesAddress } from './report-address.ts';

export interface FigureTableProps {
  table: ReportTable;
  scope: ReportScope;
  /** Whether the time before has anything to compare with. */
  hasLast: boolean;
}

/** Of fewer, a share says less than the number itself. */
const fewestForShare = 20;
const shownAtFirst = 12;

function useValueText({ table, hasLast }: FigureTableProps): (row: ReportRow) => string {
  const t = useTranslate(words);
  const { locale } = useReader();
  const share = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const change = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  return ({ value, last }) => {
    const parts = [String(value)];
    if (table.total.value >= fewestForShare) parts.push(share.format(value / table.total.value).padStart(6));
    if (hasLast && last !== null) {
      parts.push(t('before', { last: String(last), change: change.format(value - last) }));
    }
    return parts.join('　');
  };
}

export function FigureTable(props: FigureTableProps) {
  const { table, scope } = props;
  const t = useTranslate(words);
  const say = useFigureWords();
  const valueText = useValueText(props);
  const [isWhole, setWhole] = useState(false);
  const rows = table.rows.filter(({ value, last }) => value > 0 || (props.hasLast && (last ?? 0) > 0));
  const shown = isWhole ? rows : rows.slice(0, shownAtFirst);
  const link = (row: ReportRow) => (
    <Link href={linesAddress(scope, `${table.key}.${row.key}`)}>{say.row(table.key, row)}</Link>
  );
  return (
    <section className="yearly-report-table" id={table.key}>
      <BarList
        caption={say.table(table.key)}
        labelHeader={say.table(table.key)}
        valueHeader={say.unit(table.countingUnit)}
        bars={[
          ...shown.map((row) => ({ key: row.key, label: link(row), value: row.value, valueText: valueText(row) })),
        ]}
      />
      {rows.length > shown.length ? (
        <div data-screen-only>
          <Button size="small" icon="down" onClick={() => setWhole(true)}>
            {t('rest', { count: rows.length - shown.length })}
          </Button>
        </div>
      ) : null}
      <p className="ui-small">
        {link(table.total)}　<strong>{table.total.value}</strong> {say.unit(table.countingUnit)}
        {props.hasLast && table.total.last !== null ? `（${table.total.last}）` : ''}
        <span className="ui-soft">　{say.of(table.key)}</span>
      </p>
    </section>
  );
}
