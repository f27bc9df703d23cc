// What was sent out and what became of it: issues, instructions, bulletins, whose files are taken in.
import { useGo, useScreenSearch, useTranslate } from '#web/client';
import { Page, PageHeader, Tabs } from '#web/ui';
import { BulletinsTab } from './bulletins/bulletins-tab.tsx';
import { InstructionsTab } from './instructions/instructions-tab.tsx';
import { IssuesTab } from './issue/issues-tab.tsx';
import * as words from './messages/index.ts';
import { SendersTab } from './senders-tab.tsx';

const panes = {
  issues: IssuesTab,
  instructions: InstructionsTab,
  bulletins: BulletinsTab,
  senders: SendersTab,
} as const;
const keys = Object.keys(panes) as (keyof typeof panes)[];

export default function Upward() {
  const t = useTranslate(words);
  const go = useGo();
  const [search] = useScreenSearch();
  const tab = keys.find((one) => one === search.tab) ?? 'issues';
  const Pane = panes[tab];
  return (
    <Page width="whole">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Tabs
        label={t('title')}
        chosen={tab}
        tabs={keys.map((key) => ({ key, label: t(`tabs.${key}`) }))}
        onChoose={(key) =>
          go(key === 'issues' ? '/information-reports/upward' : `/information-reports/upward?tab=${key}`)
        }
      >
        <Pane />
      </Tabs>
    </Page>
  );
}
