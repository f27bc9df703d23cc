// What the notice says, the agenda, the papers, the guests.
import type { ActivityView } from '#instruments/activities/contract';
import { useDates, useTranslate } from '#web/client';
import { DefinitionList, Link, SheetSection } from '#web/ui';
import { useActivityWords } from '../asks.ts';
import * as words from '../messages/index.ts';
import { spanText } from '../moments.ts';
import { Agenda } from './agenda.tsx';
import { Guests } from './guests.tsx';
import { Papers } from './papers.tsx';

function Facts({ activity }: { activity: ActivityView }) {
  const t = useTranslate(words);
  const dates = useDates();
  const { parent, seriesId, replyBy } = activity;
  return (
    <DefinitionList
      items={[
        { term: t('facts.when'), value: spanText(dates, activity.startsAt, activity.endsAt) },
        { term: t('facts.place'), value: activity.place },
        { term: t('facts.online'), value: activity.onlineAddress },
        { term: t('facts.host'), value: activity.hostName || t('office') },
        {
          term: t('facts.partOf'),
          value: parent ? <Link href={`/activities/${parent.id}`}>{parent.title}</Link> : '',
        },
        {
          term: t('facts.series'),
          value: seriesId ? <Link href={`/activities/series/${seriesId}`}>{t('facts.openSeries')}</Link> : '',
        },
        { term: t('facts.leaveUntil'), value: dates.dayWithWeekday(activity.leaveUntil) },
        { term: t('facts.replyBy'), value: replyBy ? dates.moment(replyBy) : '' },
        { term: t('facts.hours'), value: t('hours', { count: activity.hours }) },
        { term: t('facts.contact'), value: activity.contact },
        { term: t('facts.cancelled'), value: activity.cancelledReason },
      ].filter(({ value }) => value !== '')}
    />
  );
}

export function Overview({ activity }: { activity: ActivityView }) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const dates = useDates();
  return (
    <>
      <div className="activities-facts">
        <Facts activity={activity} />
      </div>
      {activity.summary ? (
        <SheetSection title={t('fields.summary')}>
          <div className="ui-document activities-summary">{activity.summary}</div>
        </SheetSection>
      ) : null}
      <Agenda activity={activity} />
      <Papers activity={activity} />
      <Guests activity={activity} />
      {activity.parts.length > 0 ? (
        <SheetSection title={t('parts')}>
          <ul className="activities-list">
            {activity.parts.map(({ id, title, startsAt, kind, state }) => (
              <li key={id}>
                <Link href={`/activities/${id}`}>
                  {title}
                  <small>
                    {say(`activities.kinds.${kind}`)} · {dates.moment(startsAt)}
                  </small>
                </Link>
                <span>{say(`activities.states.${state}`)}</span>
              </li>
            ))}
          </ul>
        </SheetSection>
      ) : null}
    </>
  );
}
