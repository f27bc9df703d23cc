// The officer's desk for members: roster, coverage, branches, composition, notices, a body's year.
import type { MemberFrame } from '#instruments/members/contract';
import { Asked, useAsk, useScreenSearch, useTranslate } from '#web/client';
import { Page, PageHeader, Skeleton, Tabs } from '#web/ui';
import './members.css';
import { BranchesPanel } from './branches.tsx';
import { CompositionPanel } from './composition.tsx';
import { CoveragePanel } from './coverage.tsx';
import { DossierPanel } from './dossier.tsx';
import * as words from './messages/index.ts';
import { NoticesPanel } from './notices.tsx';
import { RosterPanel } from './roster.tsx';

const panels = {
  roster: RosterPanel,
  coverage: CoveragePanel,
  branches: BranchesPanel,
  composition: CompositionPanel,
  notices: NoticesPanel,
  dossier: DossierPanel,
} as const;
type Tab = keyof typeof panels;

function tabsFor({ mayReadParty, mayMove }: MemberFrame): Tab[] {
  const hidden = [...(mayReadParty ? [] : ['branches']), ...(mayMove ? [] : ['notices'])];
  return (Object.keys(panels) as Tab[]).filter((tab) => !hidden.includes(tab));
}

function Desk({ frame }: { frame: MemberFrame }) {
  const t = useTranslate(words);
  const [search, changeSearch] = useScreenSearch();
  const tabs = tabsFor(frame);
  const chosen = tabs.find((tab) => tab === search.tab) ?? 'roster';
  const Panel = panels[chosen];
  return (
    <Tabs
      label={t('title')}
      tabs={tabs.map((key) => ({ key, label: t(`tabs.${key}`) }))}
      chosen={chosen}
      onChoose={(key) => changeSearch({ tab: key === 'roster' ? undefined : key })}
    >
      <Panel key={chosen} frame={frame} />
    </Tabs>
  );
}

export default function Members() {
  const t = useTranslate(words);
  const frame = useAsk<MemberFrame>('members.frame');
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Asked query={frame} waiting={<Skeleton lines={12} />}>
        {(known) => <Desk frame={known} />}
      </Asked>
    </Page>
  );
}
