// My account: how I read, how I am told, how I sign in, where I am signed in.
import { useSession, useTranslate } from '#web/client';
import { Page, PageHeader, Sheet } from '#web/ui';
import './settings.css';
import { NoticeSection } from './notice-section.tsx';
import { ReadingSection } from './reading-section.tsx';
import { SessionsSection } from './sessions-section.tsx';
import { SignInSection } from './sign-in-section.tsx';
import * as words from './words.ts';

export default function AccountScreen() {
  const t = useTranslate(words);
  const { person, account, tenant } = useSession();
  return (
    <Page width="reading">
      <PageHeader
        title={t('account.title')}
        lead={t('account.lead', { name: person.name, username: account.username, committee: tenant.name })}
      />
      <div className="settings-sheet">
        <Sheet>
          <ReadingSection />
          <NoticeSection />
          <SignInSection />
          <SessionsSection />
        </Sheet>
      </div>
    </Page>
  );
}
