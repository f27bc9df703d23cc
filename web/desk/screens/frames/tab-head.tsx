// Above each list of several: the name of the place, its tabs, what can be begun, and filters.
import type { ReactNode } from 'react';
import { Row, Segments } from '#web/ui';
import '../proposals/list/list-head.css';

export interface TabHeadProps<Tab extends string> {
  title: string;
  tab: Tab;
  tabs: readonly { value: Tab; label: string }[];
  onTab: (tab: Tab) => void;
  verbs?: ReactNode;
  children?: ReactNode;
}

export function TabHead<Tab extends string>({ title, tab, tabs, onTab, verbs, children }: TabHeadProps<Tab>) {
  return (
    <div className="desk-list-head">
      <h1>{title}</h1>
      <Segments label={title} value={tab} options={[...tabs]} onChange={onTab} />
      {children}
      {verbs ? (
        <Row gap={2} justify="between">
          {verbs}
        </Row>
      ) : null}
    </div>
  );
}
