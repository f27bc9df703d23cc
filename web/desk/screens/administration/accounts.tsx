// Accounts: who can sign in, who is locked out, and the few things the system administrator may do about it.
import { useState } from 'react';
import type { AccountView, StartPasswordAnswer } from '#kernel/administration/contract';
import { Asked, useAct, useAskPages, useDates, useScreenSearch, useTranslate, useTroubleText } from '#web/client';
import {
  Button,
  type Column,
  DataTable,
  EmptyState,
  LoadMore,
  Menu,
  Page,
  PageHeader,
  Sheet,
  Tag,
  TextField,
  useToast,
} from '#web/ui';
import './administration.css';
import {
  CreateAccountDialog,
  ReasonedAccountDialog,
  type ReasonedVerb,
  reasonedVerbs,
  StartPasswordDialog,
} from './account-dialogs.tsx';
import { BackupRuns } from './backup-runs.tsx';
import { FailedJobs } from './failed-jobs.tsx';
import * as words from './messages/index.ts';

function Standing({ account }: { account: AccountView }) {
  const t = useTranslate(words);
  if (account.isDisabled) return <Tag tone="soft">{t('accounts.disabled')}</Tag>;
  return (
    <span className="administration-tags">
      {account.isLocked ? <Tag tone="late">{t('accounts.locked')}</Tag> : null}
      {account.mustChangePassword ? <Tag tone="soft">{t('accounts.startPasswordOpen')}</Tag> : null}
      {account.hasSecondFactor ? <Tag>{t('accounts.secondFactor')}</Tag> : null}
    </span>
  );
}

interface Reasoned {
  verb: ReasonedVerb;
  account: AccountView;
}

function AccountMenu({ account, onReasoned }: { account: AccountView; onReasoned: (asked: Reasoned) => void }) {
  const t = useTranslate(words);
  const toast = useToast();
  const troubleText = useTroubleText();
  const onRefused = (refusal: Parameters<typeof troubleText>[0]['refusal']) => toast(troubleText({ refusal }) ?? '');
  const done = { onDone: () => toast(t('saved')), onRefused };
  const enable = useAct<{ input: { accountId: string } }>('accounts.enable', done);
  const unlock = useAct<{ input: { accountId: string } }>('accounts.unlock', done);
  if (account.isOwn) return <span className="ui-soft ui-small">{t('accounts.own')}</span>;
  const input = { accountId: account.id };
  const reasoned = reasonedVerbs
    .filter(() => !account.isDisabled)
    .map((verb) => ({
      key: verb,
      label: t(`accounts.verbs.${verb}`),
      run: () => onReasoned({ verb, account }),
    }));
  return (
    <Menu
      label={t('accounts.menu', { name: account.personName })}
      button={t('accounts.do')}
      verbs={[
        ...(account.isDisabled
          ? [{ key: 'enable', label: t('accounts.verbs.enable'), run: () => enable.act({ input }) }]
          : []),
        ...(account.isLocked
          ? [{ key: 'unlock', label: t('accounts.verbs.unlock'), run: () => unlock.act({ input }) }]
          : []),
        ...reasoned,
      ]}
    />
  );
}

function useAccountColumns(onReasoned: (asked: Reasoned) => void): Column<AccountView>[] {
  const t = useTranslate(words);
  const dates = useDates();
  return [
    {
      key: 'person',
      header: t('person'),
      cell: ({ personName }) => personName,
      onPhone: 'title',
      width: '9em',
    },
    { key: 'username', header: t('accounts.username'), cell: ({ username }) => username },
    { key: 'standing', header: t('accounts.standing'), cell: (account) => <Standing account={account} /> },
    {
      key: 'last',
      header: t('accounts.lastSignIn'),
      kind: 'date',
      cell: ({ lastSignInAt }) => (lastSignInAt ? dates.moment(lastSignInAt) : t('accounts.never')),
    },
    {
      key: 'verbs',
      header: t('verbs'),
      cell: (account) => <AccountMenu account={account} onReasoned={onReasoned} />,
      width: '8em',
    },
  ];
}

function AccountList({ onPassword }: { onPassword: (given: StartPasswordAnswer) => void }) {
  const t = useTranslate(words);
  const [search, changeSearch] = useScreenSearch();
  const pages = useAskPages<AccountView>('accounts.list', { words: search.words });
  const [reasoned, setReasoned] = useState<Reasoned>();
  const columns = useAccountColumns(setReasoned);
  return (
    <>
      <div className="administration-filters" data-screen-only>
        <TextField
          label={t('accounts.search')}
          type="search"
          maxLength={60}
          value={search.words ?? ''}
          onChange={(value) => changeSearch({ words: value || undefined })}
        />
      </div>
      <Sheet as="div" bleeds>
        <Asked query={pages}>
          {() => (
            <>
              <DataTable
                caption={t('accounts.title')}
                columns={columns}
                rows={pages.items}
                rowKey={({ id }) => id}
                empty={<EmptyState title={t('accounts.empty')}>{t('accounts.emptyAdvice')}</EmptyState>}
              />
              <LoadMore
                shown={pages.items.length}
                total={pages.total}
                hasMore={pages.hasNextPage}
                pending={pages.isFetchingNextPage}
                onMore={() => void pages.fetchNextPage()}
              />
            </>
          )}
        </Asked>
      </Sheet>
      {reasoned ? (
        <ReasonedAccountDialog {...reasoned} onPassword={onPassword} onClose={() => setReasoned(undefined)} />
      ) : null}
    </>
  );
}

export default function Accounts() {
  const t = useTranslate(words);
  const [isAdding, setAdding] = useState(false);
  const [given, setGiven] = useState<StartPasswordAnswer>();
  return (
    <Page>
      <PageHeader
        title={t('accounts.title')}
        lead={t('accounts.lead')}
        verbs={
          <Button kind="primary" icon="add" onClick={() => setAdding(true)}>
            {t('accounts.add')}
          </Button>
        }
      />
      <AccountList onPassword={setGiven} />
      <FailedJobs />
      <BackupRuns />
      {isAdding ? <CreateAccountDialog onClose={() => setAdding(false)} onDone={setGiven} /> : null}
      {given ? <StartPasswordDialog given={given} onClose={() => setGiven(undefined)} /> : null}
    </Page>
  );
}
