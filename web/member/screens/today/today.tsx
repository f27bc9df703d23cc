// What waits for me and until when, what I wait for, and what is new.

import type { ProposalListItem, Today as TodayView } from '#instruments/proposals/contract';
import { Asked, useAsk, useDates, useSession, useTranslate } from '#web/client';
import { EmptyState, Page, PageHeader } from '#web/ui';
import { CaseStack } from './case-stack.tsx';
import { InstallHint } from './install-hint.tsx';
import * as words from './messages/index.ts';
import { Waits } from './waits.tsx';

export default function Today() {
  const t = useTranslate(words);
  const { person } = useSession();
  const dates = useDates();
  const today = useAsk<TodayView>('proposals.today', {}, { refreshEveryMilliseconds: 120_000, isKept: true });
  const invitations = useAsk<{ items: ProposalListItem[] }>(
    'proposals.list',
    { mine: 'invited', limit: 100 },
    { isKept: true },
  );
  const invited = new Set(invitations.data?.items.map(({ id }) => id));
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  return (
    <Page width="form">
      <PageHeader title={t('greeting', { name: person.name })} lead={dates.dayWithWeekday(day)} />
      <Waits />
      <Asked query={today}>
        {(view) =>
          view.decide.length + view.waiting.length + view.fresh.length === 0 ? (
            <EmptyState title={t('empty.title')}>{t('empty.advice')}</EmptyState>
          ) : (
            <>
              <CaseStack name="decide" items={view.decide} invited={invited} />
              <CaseStack name="fresh" items={view.fresh} invited={invited} />
              <CaseStack name="waiting" items={view.waiting} invited={invited} />
            </>
          )
        }
      </Asked>
      <InstallHint />
    </Page>
  );
}
