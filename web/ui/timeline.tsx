// What happened to a case, newest last as it is read in a file.
import type { ReactNode } from 'react';
import './timeline.css';

export interface TimelineEntry {
  key: string;
  /** ISO moment for machines, and as people read it. */
  at: string;
  atText: string;
  what: ReactNode;
  who?: string | undefined;
  note?: ReactNode;
  /** A decision of an authority. */
  isOfficial?: boolean;
}

export function Timeline(props: { label: string; entries: readonly TimelineEntry[] }) {
  return (
    <ol className="ui-timeline" aria-label={props.label}>
      {props.entries.map((entry) => (
        <li key={entry.key} data-official={entry.isOfficial || undefined}>
          <time dateTime={entry.at}>
            {entry.atText}
            {entry.who ? ` · ${entry.who}` : ''}
          </time>
          <div>{entry.what}</div>
          {entry.note ? <div className="ui-timeline-note">{entry.note}</div> : null}
        </li>
      ))}
    </ol>
  );
}
