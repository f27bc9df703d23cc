// One activity on the phone: the notice, my answer, agenda and papers, my seat, my speeches, my record.
import type { ActivityView } from '#instruments/activities/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { ButtonLink, DefinitionList, Link, Page, PageHeader, Tag } from '#web/ui';
import '../rows/rows.css';
import './activities.css';
import { Contest } from './contest.tsx';
import * as words from './messages/index.ts';
import { spanText } from './moments.ts';
import { Papers } from './papers.tsx';
import { Reply } from './reply.tsx';
import { useActivityWords } from './say.ts';
import { Speeches } from './speeches.tsx';
import { useReadNotice } from './use-read-notice.ts';

function Facts({ activity }: { activity: ActivityView }) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const dates = useDates();
  const { own, parent } = activity;
  const isNoted = own !== null && own.attendance !== 'open';
  return (
    <DefinitionList
      items={[
        { term: t('place'), value: activity.place },
        { term: t('online'), value: activity.onlineAddress },
        { term: t('host'), value: activity.hostName || t('office') },
        { term: t('contact'), value: activity.contact },
        { term: t('partOf'), value: parent ? <Link href={`/activities/${parent.id}`}>{parent.title}</Link> : '' },
        { term: t('group'), value: own?.groupName ?? '' },
        { term: t('seat'), value: own?.seat ?? '' },
        { term: t('myReply'), value: own ? say(`activities.replies.${own.reply}`) : '' },
        { term: t('decisionNote'), value: own?.decisionNote ?? '' },
        { term: t('myRecord'), value: isNoted ? say(`activities.attendances.${own.attendance}`) : '' },
        {
          term: t('leaveUntil'),
          value: activity.state === 'announced' ? dates.dayWithWeekday(activity.leaveUntil) : '',
        },
      ].filter(({ value }) => value !== '')}
    />
  );
}

function Agenda({ agenda }: Pick<ActivityView, 'agenda'>) {
  const t = useTranslate(words);
  if (agenda.length === 0) return null;
  return (
    <section className="member-section">
      <h2 className="ui-section-title">{t('agenda')}</h2>
      <ol className="activity-agenda">
        {agenda.map(({ id, title, speaker, isStanding }) => (
          <li key={id}>
            {title} {isStanding ? <Tag tone="official">{t('standing')}</Tag> : null}
            {speaker ? <span className="ui-soft"> {speaker}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Parts({ parts }: Pick<ActivityView, 'parts'>) {
  const t = useTranslate(words);
  const dates = useDates();
  if (parts.length === 0) return null;
  return (
    <section className="member-section">
      <h2 className="ui-section-title">{t('parts')}</h2>
      <ul className="member-rows">
        {parts.map(({ id, title, startsAt }) => (
          <li key={id} className="member-row">
            <Link href={`/activities/${id}`}>
              <span className="member-row-top">{dates.moment(startsAt)}</span>
              <span className="member-row-title">{title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Content({ activity }: { activity: ActivityView }) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const dates = useDates();
  useReadNotice(activity);
  const { own, isNear } = activity;
  const isExpected = isNear && own?.attendance === 'open' && own.reply !== 'leave-granted';
  return (
    <>
      <PageHeader
        title={activity.title}
        lead={`${say(`activities.kinds.${activity.kind}`)} · ${spanText(dates, activity.startsAt, activity.endsAt)}`}
        back={{ label: t('back'), href: '/activities' }}
      />
      {activity.state === 'cancelled' ? (
        <p role="status">{t('cancelled', { reason: activity.cancelledReason })}</p>
      ) : null}
      {isExpected && activity.state !== 'held' ? (
        <section className="member-section">
          <ButtonLink wide kind="primary" icon="check" href="/sign-in">
            {t('signIn')}
          </ButtonLink>
        </section>
      ) : null}
      <Reply activity={activity} />
      <section className="member-section">
        <Facts activity={activity} />
      </section>
      {activity.summary ? (
        <section className="member-section">
          <h2 className="ui-section-title">{t('notice')}</h2>
          <div className="ui-document activity-text">{activity.summary}</div>
        </section>
      ) : null}
      <Agenda agenda={activity.agenda} />
      <Papers activity={activity} />
      <Speeches activity={activity} />
      <Parts parts={activity.parts} />
      <Contest activity={activity} />
      <section className="member-section">
        <ButtonLink wide icon="today" href={`/api/activities/activity.ics?id=${activity.id}`} download>
          {t('addToCalendar')}
        </ButtonLink>
      </section>
    </>
  );
}

export default function Activity() {
  const { activityId = '' } = useScreenParameters();
  const query = useAsk<ActivityView>('activities.activity', { id: activityId }, { isKept: true });
  return (
    <Page width="form">
      <Asked query={query}>{(activity) => <Content activity={activity} />}</Asked>
    </Page>
  );
}
