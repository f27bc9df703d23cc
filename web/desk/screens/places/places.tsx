// Studios, homes and stations: the register, coverage by sector, matters raised, service projects.
import { useGo, useScreenSearch, useTranslate } from '#web/client';
import { Page, PageHeader, Stack, Tabs } from '#web/ui';
import './places.css';
import { CoverageTab } from './coverage-tab.tsx';
import { MattersTab } from './matters-tab.tsx';
import * as words from './messages/index.ts';
import { ProjectsTab } from './projects-tab.tsx';
import { RegisterTab } from './register-tab.tsx';

const panes = { register: RegisterTab, coverage: CoverageTab, matters: MattersTab, projects: ProjectsTab } as const;
const keys = Object.keys(panes) as (keyof typeof panes)[];

export default function Places() {
  const t = useTranslate(words);
  const go = useGo();
  const [search] = useScreenSearch();
  const tab = keys.find((one) => one === search.tab) ?? 'register';
  const Pane = panes[tab];
  return (
    <Page width="whole">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack gap={4}>
        <Tabs
          label={t('title')}
          chosen={tab}
          tabs={keys.map((key) => ({ key, label: t(`tabs.${key}`) }))}
          onChoose={(key) => go(key === 'register' ? '/places' : `/places?tab=${key}`)}
        >
          <Pane />
        </Tabs>
      </Stack>
    </Page>
  );
}
