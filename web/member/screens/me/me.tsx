// Who I am here, how I read and am told, and the way out.
import { useState } from 'react';
import type { NoticeCounts } from '#kernel/notices/contract';
import { useAsk, useReader, useSession, useTranslate } from '#web/client';
import { Button, DefinitionList, ElderSwitch, LanguageSwitch, Page, PageHeader, Row, Stack } from '#web/ui';
import { Leaving } from './leaving.tsx';
import { LinkRow } from './link-row.tsx';
import './me.css';
import * as words from './messages/index.ts';
import { Rooms } from './rooms.tsx';

export default function Me() {
  const t = useTranslate(words);
  const session = useSession();
  const { locale, setLocale, elderSize, setElderSize } = useReader();
  const [isLeaving, setIsLeaving] = useState(false);
  const counts = useAsk<NoticeCounts>('notices.counts');
  const unread = counts.data?.unread ?? 0;
  return (
    <Page width="form">
      <PageHeader title={session.person.name} />
      <Stack gap={6}>
        <DefinitionList
          look="lined"
          items={[
            { term: t('committee'), value: session.tenant.name },
            {
              term: t('seats'),
              value: session.seats
                .map(({ name }) => name)
                .filter(Boolean)
                .join('、'),
            },
            { term: t('username'), value: session.account.username },
          ]}
        />
        <Rooms />
        <section>
          <h2 className="ui-section-title">{t('more')}</h2>
          <ul className="me-links">
            <LinkRow href="/commended" icon="tag" label={t('commended.title')} line={t('commended.line')} />
            <LinkRow
              href="/me/notices"
              icon="notice"
              label={t('notices.title')}
              line={unread > 0 ? t('notices.unread', { count: unread }) : t('notices.none')}
            />
            <LinkRow
              href="/me/notice-settings"
              icon="clock"
              label={t('preference.title')}
              line={t('preference.line')}
            />
            <LinkRow href="/me/sign-in" icon="key" label={t('methods.title')} line={t('methods.line')} />
            <LinkRow href="/me/sessions" icon="lock" label={t('sessions.title')} line={t('sessions.line')} />
          </ul>
        </section>
        <section className="me-reading">
          <h2 className="ui-section-title">{t('reading')}</h2>
          <Stack gap={3}>
            <ElderSwitch value={elderSize} onChange={setElderSize} />
            <Row justify="between">
              <span>{t('language')}</span>
              <LanguageSwitch value={locale} onChange={setLocale} />
            </Row>
          </Stack>
        </section>
        <Button wide icon="out" onClick={() => setIsLeaving(true)}>
          {t('signOut')}
        </Button>
      </Stack>
      <Leaving isOpen={isLeaving} onClose={() => setIsLeaving(false)} />
    </Page>
  );
}
