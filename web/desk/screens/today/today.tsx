// What needs a decision today, what others owe and until when, and what is new: three stacks, no charts.
import type { Today } from '#instruments/proposals/contract';
import { Asked, useAsk, useDates, useSession, useTranslate } from '#web/client';
import { Page, PageHeader, Skeleton } from '#web/ui';
import './today.css';
import { dayOf } from '../proposals/words/index.ts';
import * as words from './messages/index.ts';
import { TodayStacks } from './today-stacks.tsx';
import { Waits } from './waits.tsx';

export default function TodayScreen() {
  const t = useTranslate(words);
  const dates = useDates();
  const { person } = useSession();
  const query = useAsk<Today>('proposals.today', {}, { refreshEveryMilliseconds: 60_000 });
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead', { name: person.name, date: dates.dayWithWeekday(dayOf(new Date())) })}
      />
      <Waits />
      <Asked query={query} waiting={<Skeleton lines={12} />}>
        {(today) => <TodayStacks today={today} />}
      </Asked>
    </Page>
  );
}
