// What stays of an activity: minutes, papers made of the record, contests, and what happened when.
import { useState } from 'react';
import type { ActivityView, ContestView } from '#instruments/activities/contract';
import { useDates, useTranslate } from '#web/client';
import { Button, ButtonLink, Row, SheetSection, TextArea, Timeline } from '#web/ui';
import { useActivityWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';
import { may } from './may.ts';

const papers = ['notice', 'attendance-list', 'minutes', 'seat-plan'] as const;

function Documents({ activity }: { activity: ActivityView }) {
  const t = useTranslate(words);
  const isSettled = activity.contestUntil !== null;
  const isThere: Record<(typeof papers)[number], boolean> = {
    notice: activity.state !== 'draft' && activity.state !== 'cancelled',
    'attendance-list': isSettled,
    minutes: isSettled && activity.minutes?.writtenAt != null,
    'seat-plan': activity.state !== 'cancelled',
  };
  return (
    <SheetSection title={t('documents')}>
      <p className="ui-soft">{t('documentsHint')}</p>
      <ul className="activities-list">
        {papers
          .filter((paper) => isThere[paper])
          .map((paper) => (
            <li key={paper}>
              <span>{t(`document.${paper}`)}</span>
              <Row gap={2}>
                {(['docx', 'pdf'] as const).map((format) => (
                  <ButtonLink
                    key={format}
                    size="small"
                    icon="download"
                    href={`/api/activities/${paper}.${format}?id=${activity.id}`}
                    aria-label={`${t(`document.${paper}`)} ${format === 'docx' ? 'Word' : 'PDF'}`}
                    download
                  >
                    {format === 'docx' ? 'Word' : 'PDF'}
                  </ButtonLink>
                ))}
              </Row>
            </li>
          ))}
      </ul>
    </SheetSection>
  );
}

interface Deciding {
  contest: ContestView;
  isAccepted: boolean;
}

function ContestForm({
  activity,
  deciding,
  onClose,
}: {
  activity: ActivityView;
  deciding: Deciding;
  onClose: () => void;
}) {
  const t = useTranslate(words);
  const [reason, setReason] = useState('');
  const { contest, isAccepted } = deciding;
  return (
    <ActForm
      act="decide-contest"
      title={`${isAccepted ? t('accept') : t('dismiss')}：${contest.name}`}
      target={activity}
      input={{ contestId: contest.id, isAccepted, reason }}
      missing={reason.trim().length < 2 ? t('reasonMissing') : undefined}
      onClose={onClose}
    >
      <TextArea label={t('reason')} rows={3} limit={300} value={reason} onChange={setReason} />
    </ActForm>
  );
}

function Contests({ activity }: { activity: ActivityView }) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  if (activity.contests.length === 0) return null;
  return (
    <SheetSection title={t('contests')}>
      <ul className="activities-list">
        {activity.contests.map((contest) => {
          const { id, name, text } = contest;
          const claimed = say(`activities.attendances.${contest.claimed}`);
          return (
            <li key={id}>
              <span>{t('contestText', { name, claimed, text })}</span>
              {contest.decision ? (
                <span>{t(`decided.${contest.decision}`, { reason: contest.decisionReason })}</span>
              ) : may(activity, 'decide-contest') ? (
                <Row gap={2}>
                  <Button size="small" kind="primary" onClick={() => setDeciding({ contest, isAccepted: true })}>
                    {t('accept')}
                  </Button>
                  <Button size="small" onClick={() => setDeciding({ contest, isAccepted: false })}>
                    {t('dismiss')}
                  </Button>
                </Row>
              ) : null}
            </li>
          );
        })}
      </ul>
      {deciding ? <ContestForm activity={activity} deciding={deciding} onClose={() => setDeciding(null)} /> : null}
    </SheetSection>
  );
}

export function RecordTab({ activity }: { activity: ActivityView }) {
  const t = useTranslate(words);
  const dates = useDates();
  const { minutes } = activity;
  return (
    <>
      <SheetSection title={t('minutes')}>
        {minutes?.decisions ? (
          <div className="ui-document activities-summary">
            {minutes.chairedBy ? `${t('minutesFields.chairedBy')}：${minutes.chairedBy}\n` : ''}
            {minutes.decisions}
          </div>
        ) : (
          <p className="ui-soft">{t('noMinutes')}</p>
        )}
      </SheetSection>
      <Documents activity={activity} />
      <Contests activity={activity} />
      <SheetSection title={t('timeline')}>
        <Timeline
          label={t('timeline')}
          entries={activity.timeline.map(({ at, text, actor }, index) => ({
            ...{ key: `${index}`, at, atText: dates.moment(at), what: text, who: actor },
          }))}
        />
      </SheetSection>
    </>
  );
}
