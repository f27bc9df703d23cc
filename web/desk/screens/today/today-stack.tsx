// One stack of Today: its rows, or in words what will come here.
import { useId } from 'react';
import type { ProposalListItem } from '#instruments/proposals/contract';
import { EmptyState, Link, Sheet } from '#web/ui';
import './today-stack.css';
import './today-row.css';
import { TodayRow } from './today-row.tsx';

export interface TodayStackProps {
  title: string;
  items: readonly ProposalListItem[];
  /** All of them; the stack shows the most urgent. */
  count: number | undefined;
  /** The stack one came for: its rows carry their verb. */
  isMain?: boolean;
  empty: { title: string; advice: string };
  whole: { label: string; href: string };
}

export function TodayStack({ title, items, count, isMain = false, empty, whole }: TodayStackProps) {
  const id = useId();
  return (
    <section className="today-stack" data-main={isMain || undefined} aria-labelledby={id}>
      <header>
        <h2 id={id}>
          {title}
          <span className="today-count">{count ?? items.length}</span>
        </h2>
        {items.length > 0 ? <Link href={whole.href}>{whole.label}</Link> : null}
      </header>
      <Sheet as="div" isTight bleeds>
        {items.length === 0 ? (
          <EmptyState title={empty.title}>{empty.advice}</EmptyState>
        ) : (
          <ul className="today-rows">
            {items.map((item) => (
              <TodayRow key={item.id} item={item} isMain={isMain} />
            ))}
          </ul>
        )}
      </Sheet>
    </section>
  );
}
