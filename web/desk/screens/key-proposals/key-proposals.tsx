// Key proposals: the year's round, and what leaders do with those that were chosen.
import { useScreenSearch, useTranslate } from '#web/client';
import { Page, PageHeader, Tabs } from '#web/ui';
import { Handlings } from './handlings.tsx';
import * as words from './messages/index.ts';
import { Round } from './round/round.tsx';
import './key-proposals.css';

export default function KeyProposals() {
  const t = useTranslate(words);
  const [search, changeSearch] = useScreenSearch();
  const show = search.show === 'handlings' ? 'handlings' : 'round';
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Tabs
        label={t('title')}
        tabs={(['round', 'handlings'] as const).map((key) => ({ key, label: t(`tabs.${key}`) }))}
        chosen={show}
        onChoose={(key) => changeSearch({ show: key === 'round' ? undefined : key })}
      >
        {show === 'round' ? <Round /> : <Handlings />}
      </Tabs>
    </Page>
  );
}
