import type { Selection } from './selection.ts';
import { useWords } from './words.tsx';

export function SelectAll({ keys, selection }: { keys: readonly string[]; selection: Selection }) {
  const words = useWords();
  return (
    <th scope="col" className="ui-table-pick">
      <input
        type="checkbox"
        aria-label={words('selectAll')}
        checked={keys.length > 0 && keys.every((key) => selection.picked.has(key))}
        onChange={(event) => selection.onChange(new Set(event.target.checked ? keys : []))}
      />
    </th>
  );
}
