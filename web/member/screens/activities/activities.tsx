// One's own activities: what is coming, what has been, and the calendar of one's phone.
import type { OwnActivities, OwnActivity } from '#instruments/activities/contract';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { Link, Page, PageHeader, Tag } from '#web/ui';
import '../rows/rows.css';
import './activities.css';
import { CalendarFeed } from './calendar-feed.tsx';
import * as words from './messages/index.ts';
import { spanText } from './moments.ts';
import { useActivityWords } from './say.ts';

function Standing({ item }: { item: OwnActivity }) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const { own, state } = item;
  if (state === 'cancelled') return <span>{say('activities.states.cancelled')}</span>;
  if (own.attendance !== 'open') return <span>{say(`activities.attendances.${own.attendance}`)}</span>;
  if (state === 'announced' && own.reply === 'none') return <Tag tone="strong">{t('toAnswer')}</Tag>;
  return <span>{say(`activities.replies.${own.reply}`)}</span>;
}

function ActivityRow({ item }: { item: OwnActivity }) {
  const say = useActivityWords();
  const dates = useDates();
  return (
    <li className="member-row">
      <Link href={`/activities/${item.id}`}>
        <span className="member-row-top">
          <span>{say(`activities.kinds.${item.kind}`)}</span>
          <Standing item={item} />
        </span>
        <span className="member-row-title">{item.title}</span>
        <span className="member-row-foot">
          {[spanText(dates, item.startsAt, item.endsAt), item.place].filter(Boolean).join(' · ')}
        </span>
      </Link>
    </li>
  );
}

function Section({ title, items, none }: { title: string; items: readonly OwnActivity[]; none: string }) {
  return (
    <section className="member-section">
      <h2 className="ui-section-title">{title}</h2>
      {items.length === 0 ? <p className="ui-soft">{none}</p> : null}
      <ul className="member-rows">
        {items.map((item) => (
          <ActivityRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

export default function Activities() {
  const t = useTranslate(words);
  const query = useAsk<OwnActivities>('activities.own', {}, { isKept: 'at-once' });
  return (
    <Page width="form">
      <PageHeader title={t('title')} />
      <Asked query={query}>
        {({ coming, past }) => (
          <>
            <Section title={t('coming')} items={coming} none={t('noComing')} />
            <Section title={t('past')} items={past} none={t('noPast')} />
          </>
        )}
      </Asked>
      <CalendarFeed />
    </Page>
  );
}
