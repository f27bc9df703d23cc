// What citizens raise, and the points where they find the committee.
import { useGo, useScreenSearch, useSession, useTranslate } from '#web/client';
import { Page, PageHeader, Stack, Tabs } from '#web/ui';
import { MattersTab } from './matters-tab.tsx';
import * as words from './messages/index.ts';
import { PointsTab } from './points-tab.tsx';

const panes = { matters: MattersTab, points: PointsTab } as const;
const keys = Object.keys(panes) as (keyof typeof panes)[];
const unitRoles = ['unit-contact', 'unit-drafter', 'unit-leader'];

export default function PublicMatters() {
  const t = useTranslate(words);
  const go = useGo();
  const { roles } = useSession();
  const [search] = useScreenSearch();
  const isUnit = roles.every((role) => unitRoles.includes(role));
  const tab = isUnit ? 'matters' : (keys.find((one) => one === search.tab) ?? 'matters');
  const Pane = panes[tab];
  return (
    <Page width="whole">
      <PageHeader title={t('title')} lead={t(isUnit ? 'leadUnit' : 'lead')} />
      {isUnit ? (
        <Pane />
      ) : (
        <Stack gap={4}>
          <Tabs
            label={t('title')}
            chosen={tab}
            tabs={keys.map((key) => ({ key, label: t(`tabs.${key}`) }))}
            onChoose={(key) => go(key === 'matters' ? '/public-matters' : `/public-matters?tab=${key}`)}
          >
            <Pane />
          </Tabs>
        </Stack>
      )}
    </Page>
  );
}
