// Where my account is signed in; any of it can be ended.
import './me.css';
import { Asked, useTranslate } from '#web/client';
import { Page, PageHeader } from '#web/ui';
import type { SessionsAnswer } from '../../../../platform/identity/contract.ts';
import * as words from './messages/index.ts';
import { useMine } from './my-account.ts';
import { SessionList } from './session-list.tsx';

export default function Sessions() {
  const t = useTranslate(words);
  const query = useMine<SessionsAnswer>('sessions');
  return (
    <Page width="form">
      <PageHeader title={t('sessions.title')} lead={t('sessions.lead')} back={{ label: t('back'), href: '/me' }} />
      <Asked query={query}>{({ sessions }) => <SessionList sessions={sessions} />}</Asked>
    </Page>
  );
}
