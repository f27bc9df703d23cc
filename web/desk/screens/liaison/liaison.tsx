// Who looks after whom: pairs, who has nobody, and a plan that leaves nobody out.
import { useGo, useScreenSearch, useTranslate } from '#web/client';
import { Page, PageHeader, Tabs } from '#web/ui';
import '../places/places.css';
import { CoverageTab } from './coverage-tab.tsx';
import * as words from './messages/index.ts';
import { PairsTab } from './pairs-tab.tsx';
import { PlanTab } from './plan-tab.tsx';

const panes = { pairs: PairsTab, coverage: CoverageTab, plan: PlanTab } as const;
const keys = Object.keys(panes) as (keyof typeof panes)[];

export default function Liaison() {
  const t = useTranslate(words);
  const go = useGo();
  const [search] = useScreenSearch();
  const tab = keys.find((one) => one === search.tab) ?? 'pairs';
  const Pane = panes[tab];
  return (
    <Page width="whole">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Tabs
        label={t('title')}
        chosen={tab}
        tabs={keys.map((key) => ({ key, label: t(`tabs.${key}`) }))}
        onChoose={(key) => go(key === 'pairs' ? '/liaison' : `/liaison?tab=${key}`)}
      >
        <Pane />
      </Tabs>
    </Page>
  );
}
