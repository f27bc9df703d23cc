// What waits for me and until when, what I wait for, and what is new.

import type { ProposalListItem, Today as TodayView } from '#instruments/proposals/contract';
import { Asked, useAsk, useDates, useSession, useTranslate } from '#web/client';
import { EmptyState, Page, PageHeader } from '#web/ui';
import { todayAsks } from './asks.ts';
import { CaseStack } from './case-stack.tsx';
import { InstallHint } from './install-hint.tsx';
import * as words from './messages/index.ts';
import { Waits } from './waits.tsx';

export default function Today() {
  const t = useTranslate(words);
  const { person } = useSession();
  const dates = useDates();
  const [cases, , invited] = todayAsks;
  const today = useAsk<TodayView>(cases.name, cases.parameters, {
    refreshEveryMilliseconds: 120_000,
    isKept: 'at-once',
  });
  const invitations = useAsk<{ items: ProposalListItem[] }>(invited.name, invited.parameters, { isKept: 'at-once' });
  const invitedTo = new Set(invitations.data?.items.map(({ id }) => id));
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
              <CaseStack name="decide" items={view.decide} invited={invitedTo} />
              <CaseStack name="fresh" items={view.fresh} invited={invitedTo} />
              <CaseStack name="waiting" items={view.waiting} invited={invitedTo} />
            </>
          )
        }
      </Asked>
      <InstallHint />
    </Page>
  );
}
