// One activity: its notice, its roll, its speeches and its record, with what can be done above.
import type { ActivityView } from '#instruments/activities/contract';
import { Asked, useScreenParameters, useScreenSearch, useTranslate } from '#web/client';
import { ButtonLink, Link, Page, PageHeader, Sheet, Skeleton, Tabs } from '#web/ui';
import './activities.css';
import { ActivityForm } from './activity-form.tsx';
import { useActivity, useActivityWords } from './asks.ts';
import { Verbs } from './form/verbs.tsx';
import * as words from './messages/index.ts';
import { MinutesForm } from './sheet/minutes-form.tsx';
import { Overview } from './sheet/overview.tsx';
import { RecordTab } from './sheet/record-tab.tsx';
import { RescheduleForm } from './sheet/reschedule-form.tsx';
import { RollTab } from './sheet/roll-tab.tsx';
import { SpeechesTab } from './sheet/speeches-tab.tsx';

/** What has been may be told of. */
const tellable: readonly string[] = ['held', 'recorded', 'closed'];
const tabKeys = ['overview', 'roll', 'speeches', 'record'] as const;

function ActivityVerbs({ activity }: { activity: ActivityView }) {
  const t = useTranslate(words);
  const isWritten = activity.minutes?.writtenAt != null;
  return (
    <Verbs
      target={activity}
      abilities={activity.abilities}
      shapes={[
        { verb: 'announce', kind: 'official', shortcut: 'a' },
        { verb: 'save', form: (close) => <ActivityForm activity={activity} onClose={close} /> },
        { verb: 'begin', kind: 'primary' },
        { verb: 'end', kind: activity.state === 'under-way' ? 'primary' : 'plain' },
        { verb: 'settle-attendance', kind: 'official' },
        {
          verb: 'write-minutes',
          kind: activity.state === 'recorded' && !isWritten ? 'primary' : 'plain',
          form: (close) => <MinutesForm activity={activity} onClose={close} />,
        },
        { verb: 'close', kind: isWritten ? 'official' : 'plain' },
        { verb: 'reschedule', form: (close) => <RescheduleForm activity={activity} onClose={close} /> },
        { verb: 'cancel', kind: 'danger', field: 'reason' },
      ]}
    >
      {activity.isOrganiser && activity.isNear ? (
        <>
          <ButtonLink href={`/activities/${activity.id}/sign-in`}>{t('toSignInDesk')}</ButtonLink>
          <ButtonLink href={`/activities/${activity.id}/hall`} target="_blank">
            {t('toHall')}
          </ButtonLink>
        </>
      ) : null}
    </Verbs>
  );
}

function Content({ activity }: { activity: ActivityView }) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const [search, change] = useScreenSearch();
  const shown = tabKeys.filter((key) => key !== 'speeches' || activity.speeches.length > 0);
  const tab = shown.find((one) => one === search.tab) ?? 'overview';
  const panes = {
    overview: () => <Overview activity={activity} />,
    roll: () => <RollTab activity={activity} />,
    speeches: () => <SpeechesTab activity={activity} />,
    record: () => <RecordTab activity={activity} />,
  };
  return (
    <>
      <PageHeader
        title={activity.title}
        lead={`${say(`activities.kinds.${activity.kind}`)} · ${say(`activities.states.${activity.state}`)}`}
        back={{ label: t('back'), href: '/activities' }}
        verbs={
          activity.isOrganiser && tellable.includes(activity.state) ? (
            <Link href={`/news?from=${activity.id}`}>{t('tellOfIt')}</Link>
          ) : null
        }
      />
      <Sheet>
        <div className="activities-verbs">
          <ActivityVerbs activity={activity} />
        </div>
        <Tabs
          label={activity.title}
          tabs={shown.map((key) => ({
            key,
            label: t(`tabs.${key}`),
            ...(key === 'speeches' ? { count: activity.speeches.length } : {}),
          }))}
          chosen={tab}
          onChoose={(key) => change({ tab: key === 'overview' ? undefined : key })}
        >
          {panes[tab]()}
        </Tabs>
      </Sheet>
    </>
  );
}

export default function ActivityPage() {
  const { activityId = '' } = useScreenParameters();
  const query = useActivity(activityId);
  return (
    <Page width="whole">
      <Asked query={query} waiting={<Skeleton lines={12} />}>
        {(activity) => <Content activity={activity} />}
      </Asked>
    </Page>
  );
}
