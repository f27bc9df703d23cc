// The head of a screen: the way back, number, title, verbs.
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import { Row } from './row.tsx';
import './page-header.css';

export interface PageHeaderProps {
  title: string;
  /** The number of a filed case, in official red. */
  number?: string | undefined;
  lead?: ReactNode;
  back?: { label: string; href: string };
  verbs?: ReactNode;
}

export function PageHeader({ title, number, lead, back, verbs }: PageHeaderProps) {
  return (
    <header className="ui-page-header">
      {back ? (
        <nav aria-label={back.label} data-screen-only>
          <Link href={back.href}>
            <Icon name="left" size={16} />
            {back.label}
          </Link>
        </nav>
      ) : null}
      {number ? <p className="ui-page-header-number ui-official-number">{number}</p> : null}
      <h1>{title}</h1>
      {lead ? <p className="ui-soft">{lead}</p> : null}
      {verbs ? (
        <div className="ui-page-header-verbs" data-screen-only>
          <Row gap={2}>{verbs}</Row>
        </div>
      ) : null}
    </header>
  );
}
