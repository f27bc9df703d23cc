// The event register and its verification; the audit administrator reads, and changes nothing.
import { useScreenSearch, useTranslate } from '#web/client';
import { Page, PageHeader, Tabs } from '#web/ui';
import './administration.css';
import { AuditEvents } from './audit-events.tsx';
import { AuditVerify } from './audit-verify.tsx';
import * as words from './messages/index.ts';

const shows = ['events', 'verify'] as const;

export default function Audit() {
  const t = useTranslate(words);
  const [search, changeSearch] = useScreenSearch();
  const show = shows.find((one) => one === search.show) ?? 'events';
  return (
    <Page>
      <PageHeader title={t('audit.title')} lead={t('audit.lead')} />
      <Tabs
        label={t('audit.title')}
        tabs={shows.map((key) => ({ key, label: t(`audit.shows.${key}`) }))}
        chosen={show}
        onChoose={(key) => changeSearch({ show: key === 'events' ? undefined : key })}
      >
        {show === 'events' ? <AuditEvents /> : <AuditVerify />}
      </Tabs>
    </Page>
  );
}
