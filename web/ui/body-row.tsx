// A row of a table: its tick, its link, its cells.

import type { DataTableProps } from './data-table-props.ts';
import { followRowLink } from './follow-row-link.ts';
import { Link } from './link.tsx';
import { useWords } from './words.tsx';

interface BodyRowProps<Row> {
  table: DataTableProps<Row>;
  row: Row;
  onPick: (key: string, isRange: boolean) => void;
}

export function BodyRow<Row>({ table, row, onPick }: BodyRowProps<Row>) {
  const words = useWords();
  const key = table.rowKey(row);
  const isPicked = table.selection?.picked.has(key) ?? false;
  const href = table.rowHref?.(row);
  return (
    <tr
      data-links={href ? true : undefined}
      data-picked={isPicked || undefined}
      onClick={href ? followRowLink : undefined}
    >
      {table.selection ? (
        <td className="ui-table-pick">
          <input
            type="checkbox"
            aria-label={words('selectRow', { name: table.rowName?.(row) ?? key })}
            checked={isPicked}
            onChange={(event) => onPick(key, (event.nativeEvent as globalThis.MouseEvent).shiftKey)}
          />
        </td>
      ) : null}
      {table.columns.map((column, index) => (
        <td key={column.key} data-kind={column.kind} data-label={column.header} data-on-phone={column.onPhone}>
          {index === 0 && href ? <Link href={href}>{column.cell(row)}</Link> : column.cell(row)}
        </td>
      ))}
    </tr>
  );
}
