// The editor's desk: what came in, and the bulletins made of it, each as a list with its sheet.
import { useScreenSearch, useTranslate } from '#web/client';
import '../proposals/proposals.css';
import './information.css';
import { CommissionsTab } from './commissions/commissions-tab.tsx';
import { IssuesTab } from './issues/issues-tab.tsx';
import * as words from './messages/index.ts';
import { IntakeTab } from './reports/intake-tab.tsx';
import { type TabKey, tabKeys } from './tab-keys.ts';

const panes = { reports: IntakeTab, issues: IssuesTab, commissions: CommissionsTab } as const;

export default function Information() {
  const t = useTranslate(words);
  const [search] = useScreenSearch();
  const tab: TabKey = tabKeys.find((one) => one === search.tab) ?? 'reports';
  const Pane = panes[tab];
  // A calendar, not mail: it needs the whole width.
  if (tab === 'commissions') return <Pane />;
  return (
    <div className="desk-proposals desk-information" data-tab={tab} aria-label={t('title')} role="group">
      <Pane key={tab} />
    </div>
  );
}
