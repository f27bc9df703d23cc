// Appraisals: the two-way appraisals of a year, their results, the democratic appraisals, the sheets.
import type { ComponentType } from 'react';
import { useScreenSearch, useTranslate } from '#web/client';
import { Page, PageHeader, Tabs } from '#web/ui';
import './appraisals.css';
import { DemocraticList } from './democratic/democratic-list.tsx';
import * as words from './messages/index.ts';
import { Sheets } from './sheets/sheets.tsx';
import { Results } from './two-way/results.tsx';
import { TwoWayList } from './two-way/two-way-list.tsx';

const tabs = { 'two-way': TwoWayList, results: Results, democratic: DemocraticList, sheets: Sheets } as const;
type Tab = keyof typeof tabs;
const tabKeys = Object.keys(tabs) as Tab[];

export default function Appraisals() {
  const t = useTranslate(words);
  const [search, changeSearch] = useScreenSearch();
  const chosen = tabKeys.find((key) => key === search.tab) ?? 'two-way';
  const Shown: ComponentType = tabs[chosen];
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Tabs
        label={t('title')}
        tabs={tabKeys.map((key) => ({ key, label: t(`tabs.${key}`) }))}
        chosen={chosen}
        onChoose={(key) => changeSearch({ tab: key === 'two-way' ? undefined : key, state: undefined })}
      >
        <Shown />
      </Tabs>
    </Page>
  );
}
