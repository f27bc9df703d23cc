import { type ReactNode, useId } from 'react';
import './sheet.css';

/** A titled part of a sheet; parts are divided by a hairline. */
export function SheetSection(props: { title: string; verbs?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="ui-sheet-section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{props.title}</h2>
        {props.verbs}
      </header>
      {props.children}
    </section>
  );
}
