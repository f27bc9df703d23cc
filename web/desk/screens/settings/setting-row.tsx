import type { ReactNode } from 'react';

/** One thing that is set: what it is, how it stands, what can be done with it. */
export function SettingRow(props: { title: ReactNode; detail?: ReactNode; verbs?: ReactNode }) {
  return (
    <li className="settings-row">
      <div>
        <p>{props.title}</p>
        {props.detail ? <p className="ui-soft ui-small">{props.detail}</p> : null}
      </div>
      {props.verbs}
    </li>
  );
}
