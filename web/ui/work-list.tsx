// Work reads like mail: the list left, the sheet right. `j`/`k` walk, Enter opens, `x` picks for a batch.
import './work-list.css';
import './work-row.css';
import { Button } from './button.tsx';
import { useWalking } from './use-walking.ts';
import { useWords } from './words.tsx';
import type { WorkListProps } from './work-list-props.ts';
import { WorkRow } from './work-row.tsx';

export function WorkList(props: WorkListProps) {
  const words = useWords();
  const list = useWalking(props);
  const pickedCount = props.selection?.picked.size ?? 0;
  return (
    <div className="ui-work" data-shows={props.openKey ? 'sheet' : 'list'} data-picks={Boolean(props.selection)}>
      <section className="ui-work-column" aria-label={words('listOf', { name: props.label })} data-screen-only>
        {props.head}
        {pickedCount > 0 ? (
          <div className="ui-work-batch">
            <span role="status">{words('selectedCount', { count: pickedCount })}</span>
            {props.batchVerbs}
            <Button kind="quiet" size="small" onClick={() => props.selection?.onChange(new Set())}>
              {words('clearSelection')}
            </Button>
          </div>
        ) : null}
        {props.items.length === 0 ? props.empty : null}
        <ul className="ui-work-list" ref={list}>
          {props.items.map((item) => (
            <WorkRow key={item.key} item={item} isOpen={item.key === props.openKey} selection={props.selection} />
          ))}
        </ul>
        {props.tail}
      </section>
      <div className="ui-work-sheet">
        {props.onBack ? (
          <span className="ui-work-back" data-screen-only>
            <Button kind="quiet" icon="left" onClick={props.onBack}>
              {words('closeList')}
            </Button>
          </span>
        ) : null}
        {props.children}
      </div>
    </div>
  );
}
