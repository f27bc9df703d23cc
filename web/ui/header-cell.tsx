// The head of a column, and the way to sort by it.

import type { Column, DataTableProps } from './data-table-props.ts';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';

export function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: { column: Column<Row> } & Pick<DataTableProps<Row>, 'sort' | 'onSort'>) {
  const words = useWords();
  const direction = sort?.by === column.key ? sort.direction : undefined;
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      data-kind={column.kind}
      aria-sort={direction}
      style={column.width ? { width: column.width } : undefined}
    >
      {column.isSortable && onSort ? (
        <button
          type="button"
          title={words('sortBy', { column: column.header })}
          onClick={() => onSort({ by: column.key, direction: next })}
        >
          {column.header}
          <Icon name={direction === 'ascending' ? 'up' : 'down'} size={13} />
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
