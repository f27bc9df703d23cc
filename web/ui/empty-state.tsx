import type { ReactNode } from 'react';
import './states.css';

/** Says what will appear here and how to start. */
export function EmptyState(props: { title: string; children?: ReactNode; verb?: ReactNode }) {
  return (
    <div className="ui-empty">
      <h2>{props.title}</h2>
      {props.children ? <p>{props.children}</p> : null}
      {props.verb}
    </div>
  );
}
