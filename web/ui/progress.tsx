// How far something long has come: a thin line, with words and a number.
import { useId } from 'react';
import './progress.css';

export function Progress(props: { value?: number; label: string; detail?: string; isLabelHidden?: boolean }) {
  const id = useId();
  return (
    <div className="ui-progress">
      <label htmlFor={id} className={props.isLabelHidden ? 'ui-hidden-visually' : undefined}>
        {props.label}
        {props.detail ? ` · ${props.detail}` : ''}
      </label>
      <progress id={id} max={1} value={props.value} />
    </div>
  );
}
