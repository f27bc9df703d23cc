// Names and their values, aligned as on a form.
import { Fragment, type ReactNode } from 'react';
import './definition-list.css';

export interface Definition {
  term: string;
  value: ReactNode;
}

/** Entries without a value are left out. */
export function DefinitionList(props: { items: readonly Definition[]; look?: 'plain' | 'lined' }) {
  return (
    <dl className="ui-definitions" data-look={props.look}>
      {props.items
        .filter((item) => item.value !== undefined && item.value !== null && item.value !== '')
        .map((item) => (
          <Fragment key={item.term}>
            <dt>{item.term}</dt>
            <dd>{item.value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
