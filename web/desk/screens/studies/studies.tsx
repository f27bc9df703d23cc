// Study: plans, what is studied first, making up, reading groups, training, coverage; each a list with its sheet.
import { useScreenSearch, useTranslate } from '#web/client';
import '../proposals/proposals.css';
import './studies.css';
import { CoverageTab } from './coverage/coverage-tab.tsx';
import { FirstTab } from './first/first-tab.tsx';
import { GroupsTab } from './groups/groups-tab.tsx';
import { MakeUpsTab } from './make-ups/make-ups-tab.tsx';
import * as words from './messages/index.ts';
import { PlansTab } from './plans/plans-tab.tsx';
import { type TabKey, tabKeys } from './tab-keys.ts';
import { TrainingTab } from './training/training-tab.tsx';

const panes = {
  plans: PlansTab,
  first: FirstTab,
  'make-ups': MakeUpsTab,
  groups: GroupsTab,
  training: TrainingTab,
  coverage: CoverageTab,
} as const;

export default function Studies() {
  const t = useTranslate(words);
  const [search] = useScreenSearch();
  const tab: TabKey = tabKeys.find((one) => one === search.tab) ?? 'plans';
  const Pane = panes[tab];
  return (
    <div className="desk-proposals desk-studies" data-tab={tab} aria-label={t('title')} role="group">
      <Pane key={tab} />
    </div>
  );
}
