// A row of the work list: its tick, and the link to its sheet.
import './work-row.css';
import { Link } from './link.tsx';
import type { Selection } from './selection.ts';
import { useWords } from './words.tsx';
import type { WorkItem } from './work-item.ts';

export function WorkRow({
  item,
  isOpen,
  selection,
}: {
  item: WorkItem;
  isOpen: boolean;
  selection?: Selection | undefined;
}) {
  const words = useWords();
  function pick(isPicked: boolean) {
    const picked = new Set(selection?.picked);
    if (isPicked) picked.add(item.key);
    else picked.delete(item.key);
    selection?.onChange(picked);
  }
  return (
    <li className="ui-work-item" data-open={isOpen || undefined}>
      {selection ? (
        <input
          type="checkbox"
          aria-label={words('selectRow', { name: item.title })}
          checked={selection.picked.has(item.key)}
          onChange={(event) => pick(event.target.checked)}
        />
      ) : null}
      <Link href={item.href} aria-current={isOpen || undefined}>
        <span className="ui-work-top">
          <span>{item.top}</span>
          <span>{item.topEnd}</span>
        </span>
        <span className="ui-work-title">{item.title}</span>
        {item.foot ? <span className="ui-work-foot">{item.foot}</span> : null}
      </Link>
    </li>
  );
}
