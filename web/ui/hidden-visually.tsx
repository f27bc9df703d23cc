// For the ear only.
import type { ReactNode } from 'react';

export function HiddenVisually(props: { children: ReactNode }) {
  return <span className="ui-hidden-visually">{props.children}</span>;
}
