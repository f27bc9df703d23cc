// A table that reads like one: hairlines, aligned figures, a header that stays; cards on phones.
import { useRef } from 'react';
import './data-table.css';
import './data-table-head.css';
import './data-table-rows.css';
import './data-table-cards.css';
import { BodyRow } from './body-row.tsx';
import type { DataTableProps } from './data-table-props.ts';
import { HeaderCell } from './header-cell.tsx';
import { HiddenVisually } from './hidden-visually.tsx';
import { SelectAll } from './select-all.tsx';
import { picksAfter } from './selection.ts';

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, rowKey, selection } = props;
  const lastPicked = useRef<string>(undefined);
  const keys = rows.map(rowKey);
  if (rows.length === 0 && props.empty) return props.empty;

  function pick(key: string, isRange: boolean) {
    if (!selection) return;
    selection.onChange(picksAfter(keys, selection, { key, from: isRange ? lastPicked.current : undefined }));
    lastPicked.current = key;
  }

  return (
    <table className="ui-table" data-cards={props.keepsTableOnPhone ? undefined : true}>
      <caption>{props.isCaptionShown ? props.caption : <HiddenVisually>{props.caption}</HiddenVisually>}</caption>
      <thead>
        <tr>
          {selection ? <SelectAll keys={keys} selection={selection} /> : null}
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <BodyRow key={rowKey(row)} table={props} row={row} onPick={pick} />
        ))}
      </tbody>
    </table>
  );
}
