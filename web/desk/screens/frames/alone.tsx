// A sheet on a page of its own, with the way back to its list.
import type { ReactNode } from 'react';
import { useTranslate } from '#web/client';
import { Icon, Link, Page } from '#web/ui';
import '../proposals/proposals.css';
import './frames.css';
import * as words from '../forms/messages/index.ts';

export function Alone({ back, children }: { back: string; children: ReactNode }) {
  const t = useTranslate(words);
  return (
    <Page width="whole">
      <nav className="desk-back" aria-label={t('backToList')} data-screen-only>
        <Link href={back}>
          <Icon name="left" size={16} />
          {t('backToList')}
        </Link>
      </nav>
      <div className="desk-sheet-alone">{children}</div>
    </Page>
  );
}
