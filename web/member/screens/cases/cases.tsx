// My cases: those I proposed or co-signed, by stage.

import { useState } from 'react';
import { useTranslate } from '#web/client';
import { Link, Page, PageHeader, Tabs } from '#web/ui';
import { type Group, groupNames } from './case-groups.ts';
import { CaseList } from './case-list.tsx';
import * as words from './messages/index.ts';

export default function Cases() {
  const t = useTranslate(words);
  const [group, setGroup] = useState<Group>('open');
  return (
    <Page width="form">
      <PageHeader title={t('list.title')} lead={<Link href="/topics/cultivations">{t('list.cultivations')}</Link>} />
      <Tabs
        label={t('list.groupsLabel')}
        tabs={groupNames.map((key) => ({ key, label: t(`list.groups.${key}`) }))}
        chosen={group}
        onChoose={setGroup}
      >
        <CaseList key={group} group={group} />
      </Tabs>
    </Page>
  );
}
