import type { ReactNode } from 'react';
import { useGo, useTranslate } from '#web/client';
import { TabHead as AnyTabHead } from '../frames/tab-head.tsx';
import * as words from './messages/index.ts';
import { type TabKey, tabKeys } from './tab-keys.ts';

export function TabHead(props: { tab: TabKey; verbs?: ReactNode; children?: ReactNode }) {
  const t = useTranslate(words);
  const go = useGo();
  const tabs = tabKeys.map((value) => ({ value, label: t(`tabs.${value}`) }));
  const onTab = (tab: TabKey) => go(tab === 'calls' ? '/topics' : `/topics?tab=${tab}`);
  return <AnyTabHead title={t('title')} tabs={tabs} onTab={onTab} {...props} />;
}
