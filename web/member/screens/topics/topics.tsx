// Where topics come from: calls that are open, guide lists to begin from, and one's own clues.
import type { IssuesOpen } from '#instruments/barometer/contract';
import type { CallItem, CallList, MyClues } from '#instruments/topics/contract';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { ButtonLink, Link, Page, PageHeader, Stack } from '#web/ui';
import '../rows/rows.css';
import './topics.css';
import * as words from './messages/index.ts';
import { useTopicWords } from './say.ts';

function CallRow({ item }: { item: CallItem }) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const dates = useDates();
  return (
    <li className="member-row">
      <Link href={`/topics/calls/${item.id}`}>
        <span className="member-row-top">
          <span>{say(`topics.states.${item.state}`)}</span>
          <span>
            {item.state === 'guide-published'
              ? t('topicCount', { count: item.topicCount })
              : t('until', { date: dates.day(item.closesOn) })}
          </span>
        </span>
        <span className="member-row-title">{item.title}</span>
      </Link>
    </li>
  );
}

function Calls({ title, items, none }: { title: string; items: readonly CallItem[]; none: string }) {
  return (
    <section className="member-section">
      <h2 className="ui-section-title">{title}</h2>
      {items.length === 0 ? <p className="ui-soft">{none}</p> : null}
      <ul className="member-rows">
        {items.map((item) => (
          <CallRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

/** Only where the committee shows members what is raised. */
function RaisedByMany() {
  const t = useTranslate(words);
  const { data } = useAsk<IssuesOpen>('barometer.issues-open');
  return data?.isOpen ? (
    <ButtonLink wide icon="case" href="/barometer">
      {t('raisedByMany')}
    </ButtonLink>
  ) : null;
}

function OwnClues() {
  const t = useTranslate(words);
  const say = useTopicWords();
  const dates = useDates();
  const { data } = useAsk<MyClues>('topics.my-clues');
  if (!data || data.items.length === 0) return null;
  return (
    <section className="member-section">
      <h2 className="ui-section-title">{t('myClues')}</h2>
      <ul className="member-rows">
        {data.items.map(({ id, state, title, receivedAt, reason }) => (
          <li key={id} className="member-row">
            <Link href={`/topics/clues/${id}`}>
              <span className="member-row-top">
                <span>{say(`topics.states.${state}`)}</span>
                <span>{dates.momentShort(receivedAt)}</span>
              </span>
              <span className="member-row-title">{title}</span>
              {reason ? <span className="member-row-foot">{reason}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

export default function Topics() {
  const t = useTranslate(words);
  const query = useAsk<CallList>('topics.calls');
  return (
    <Page width="form">
      <PageHeader title={t('title')} lead={t('lead')} back={{ label: t('toWriting'), href: '/write' }} />
      <Asked query={query}>
        {({ items }) => (
          <>
            <Calls
              title={t('guides')}
              items={items.filter(({ state }) => state === 'guide-published')}
              none={t('noGuides')}
            />
            <Calls
              title={t('openCalls')}
              items={items.filter(({ state }) => state === 'open' || state === 'announced')}
              none={t('noOpenCalls')}
            />
          </>
        )}
      </Asked>
      <OwnClues />
      <section className="member-section">
        <Stack gap={3}>
          <ButtonLink wide icon="write" href="/topics/clue">
            {t('sendClue')}
          </ButtonLink>
          <RaisedByMany />
        </Stack>
      </section>
    </Page>
  );
}
