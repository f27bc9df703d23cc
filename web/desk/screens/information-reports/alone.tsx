// A sheet on a page of its own, with the way back to its list.
import type { ReactNode } from 'react';
import { useTranslate } from '#web/client';
import { Icon, Link, Page } from '#web/ui';
import '../proposals/proposals.css';
import './information.css';
import * as words from './messages/index.ts';
import type { TabKey } from './tab-keys.ts';

export function Alone({ tab, children }: { tab: TabKey; children: ReactNode }) {
  const t = useTranslate(words);
  return (
    <Page width="whole">
      <nav className="desk-back" aria-label={t('back')} data-screen-only>
        <Link href={`/information-reports?tab=${tab}`}>
          <Icon name="left" size={16} />
          {t('back')}
        </Link>
      </nav>
      <div className="information-page">{children}</div>
    </Page>
  );
}
