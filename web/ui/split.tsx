import type { ReactNode } from 'react';

/** A sheet with its right margin (timeline, people, files); the margin falls below on narrow screens. */
export function Split(props: { children: ReactNode; margin: ReactNode; marginLabel: string }) {
  return (
    <div className="ui-split">
      <div>{props.children}</div>
      <aside className="ui-margin" aria-label={props.marginLabel}>
        {props.margin}
      </aside>
    </div>
  );
}
