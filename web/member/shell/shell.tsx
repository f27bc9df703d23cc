// The frame of every screen of the member's app: one column, two ways at the head, the tabs at the foot.
import { lazy, Suspense } from 'react';
import { OfflineLine, OutboxStatus, Outlet, useSession, useTranslate } from '#web/client';
import './shell.css';
import * as words from '../messages/index.ts';
import { TabBar } from './tab-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';

const ActingLine = lazy(() => import('./acting-line.tsx'));

export function Shell() {
  const t = useTranslate(words);
  const { actingFor } = useSession();
  const main = useFocusOnArrival();
  return (
    <div className="member">
      <a className="ui-skip" href="#main">
        {t('skip')}
      </a>
      <OfflineLine />
      <OutboxStatus />
      {actingFor ? (
        <Suspense>
          <ActingLine />
        </Suspense>
      ) : null}
      <TopBar />
      <main className="member-main" id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <TabBar />
    </div>
  );
}
