// Plain bars with their numbers: a table first, so that it reads, prints and copies as one.
import type { CSSProperties, ReactNode } from 'react';
import './bar-list.css';
import { HiddenVisually } from './hidden-visually.tsx';

export interface Bar {
  key: string;
  label: ReactNode;
  value: number;
  /** The number as people read it, with its unit. */
  valueText?: string;
  standsOut?: boolean;
}

export function BarList(props: { caption: string; labelHeader: string; valueHeader: string; bars: readonly Bar[] }) {
  const most = Math.max(1, ...props.bars.map((bar) => bar.value));
  return (
    <table className="ui-bars">
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <HiddenVisually>{props.labelHeader}</HiddenVisually>
          </th>
          <td />
          <th scope="col" className="ui-number">
            {props.valueHeader}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.bars.map((bar) => (
          <tr key={bar.key} data-stands-out={bar.standsOut || undefined}>
            <th scope="row">{bar.label}</th>
            <td>
              <i style={{ '--share': `${(100 * bar.value) / most}%` } as CSSProperties} />
            </td>
            <td>{bar.valueText ?? bar.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
