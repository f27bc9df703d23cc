// Topics before proposals: calls, clues and cultivations, each as a list with its sheet.
import { useScreenSearch, useTranslate } from '#web/client';
import '../proposals/proposals.css';
import './topics.css';
import { CallsTab } from './calls/calls-tab.tsx';
import { CluesTab } from './clues/clues-tab.tsx';
import { CultivationsTab } from './cultivations/cultivations-tab.tsx';
import * as words from './messages/index.ts';
import { type TabKey, tabKeys } from './tab-keys.ts';

const panes = { calls: CallsTab, clues: CluesTab, cultivations: CultivationsTab } as const;

export default function Topics() {
  const t = useTranslate(words);
  const [search] = useScreenSearch();
  const tab: TabKey = tabKeys.find((one) => one === search.tab) ?? 'calls';
  const Pane = panes[tab];
  return (
    <div className="desk-proposals desk-topics" data-tab={tab} aria-label={t('title')} role="group">
      <Pane key={tab} />
    </div>
  );
}
