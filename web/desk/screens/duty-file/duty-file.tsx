// Duty files on the desk: find a member, verify what was added, decide what is contested, see who has reported.
import { useGo, useScreenSearch, useSession, useTranslate } from '#web/client';
import { Page, PageHeader, Segments, Stack } from '#web/ui';
import '../../../duty-file/duty-file.css';
import './desk-duty-file.css';
import { AdditionsTab } from './additions-tab.tsx';
import { ContestsTab } from './contests-tab.tsx';
import { MembersTab } from './members-tab.tsx';
import * as words from './messages/index.ts';
import { ReportsTab } from './reports-tab.tsx';
import { type TabKey, tabKeys } from './tabs.ts';

const panes = {
  members: MembersTab,
  additions: AdditionsTab,
  contests: ContestsTab,
  reports: ReportsTab,
} as const;
const named = ['member-affairs-officer', 'secretary-general', 'chairpersons-council'];

/** A body's officer finds members and verifies; a convenor verifies; contests and reports are for named staff. */
function useOwnTabs(): readonly TabKey[] {
  const { roles } = useSession();
  if (roles.some((role) => named.includes(role))) return tabKeys;
  return roles.includes('body-officer') ? ['members', 'additions'] : ['additions'];
}

export default function DutyFile() {
  const t = useTranslate(words);
  const go = useGo();
  const [search] = useScreenSearch();
  const own = useOwnTabs();
  const tab = own.find((one) => one === search.tab) ?? own[0]!;
  const Pane = panes[tab];
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack gap={4}>
        {own.length > 1 ? (
          <Segments
            label={t('title')}
            value={tab}
            options={own.map((value) => ({ value, label: t(`tabs.${value}`) }))}
            onChange={(value) => go(`/duty-file?tab=${value}`)}
          />
        ) : null}
        <Pane key={tab} />
      </Stack>
    </Page>
  );
}
