import type { ReactNode } from 'react';
import { useGo, useTranslate } from '#web/client';
import { TabHead as AnyTabHead } from '../frames/tab-head.tsx';
import { usePlans } from './asks.ts';
import * as words from './messages/index.ts';
import { type TabKey, tabKeys } from './tab-keys.ts';

/** The tabs one has; another may be open by its address. */
export function TabHead(props: { tab: TabKey; verbs?: ReactNode; children?: ReactNode }) {
  const t = useTranslate(words);
  const go = useGo();
  const { data } = usePlans();
  const places = tabKeys.filter((key) => key === props.tab || (data?.places.includes(key) ?? false));
  const tabs = places.map((value) => ({ value, label: t(`tabs.${value}`) }));
  const onTab = (tab: TabKey) => go(tab === 'plans' ? '/studies' : `/studies?tab=${tab}`);
  return <AnyTabHead title={t('title')} tabs={tabs} onTab={onTab} {...props} />;
}
