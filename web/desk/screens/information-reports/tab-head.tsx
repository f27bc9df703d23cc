// Above each list: the name of the place, its three tabs, what can be begun, and filters.
import type { ReactNode } from 'react';
import { useGo, useTranslate } from '#web/client';
import { Row, Segments } from '#web/ui';
import '../proposals/list/list-head.css';
import * as words from './messages/index.ts';
import { type TabKey, tabKeys } from './tab-keys.ts';

export function TabHead(props: { tab: TabKey; verbs?: ReactNode; children?: ReactNode }) {
  const t = useTranslate(words);
  const go = useGo();
  return (
    <div className="desk-list-head">
      <h1>{t('title')}</h1>
      <Segments
        label={t('title')}
        value={props.tab}
        options={tabKeys.map((value) => ({ value, label: t(`tabs.${value}`) }))}
        onChange={(tab) => go(tab === 'reports' ? '/information-reports' : `/information-reports?tab=${tab}`)}
      />
      {props.children}
      {props.verbs ? (
        <Row gap={2} justify="between">
          {props.verbs}
        </Row>
      ) : null}
    </div>
  );
}
