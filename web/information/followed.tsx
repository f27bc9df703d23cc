// What became of a report of mine: where it stands, what was changed and why, what it was made into.
import type { ReportState, ReportView } from '#instruments/information-reports/contract';
import { useDates, useTranslate } from '#web/client';
import { DefinitionList, DiffView, Sheet, SheetSection, Stack, StateTrack, Timeline } from '#web/ui';
import { Became } from './became.tsx';
import { FollowedVerbs } from './followed-verbs.tsx';
import * as words from './messages/index.ts';
import { useInformationWords } from './say.ts';

const way: readonly ReportState[] = ['submitted', 'accepted', 'editing', 'printed'];

function Track({ report }: { report: ReportView }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const here = way.indexOf(report.state);
  if (here < 0) return <p role="status">{say(`information-reports.states.${report.state}`)}</p>;
  return (
    <StateTrack
      label={t('track')}
      steps={way.map((state, index) => ({
        key: state,
        label: say(`information-reports.states.${state}`),
        step: index < here ? 'done' : index === here ? 'current' : 'ahead',
      }))}
    />
  );
}

function Printed({ issue }: { issue: NonNullable<ReportView['issue']> }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <SheetSection title={t('printed')}>
      <DefinitionList
        items={[
          { term: t('issueNumber'), value: issue.number },
          { term: t('issueTitle'), value: issue.title },
          { term: t('issuedOn'), value: issue.issuedOn ? dates.day(issue.issuedOn) : '' },
          {
            term: t('share'),
            value: issue.sourceCount > 1 ? t('shareOf', { share: issue.share, count: issue.sourceCount }) : '',
          },
          { term: t('whyChanged'), value: issue.note },
          { term: t('isPublic'), value: issue.isPublic ? t('yes') : '' },
        ]}
      />
      {issue.changes.length > 0 ? <DiffView segments={issue.changes} label={t('changes')} /> : null}
    </SheetSection>
  );
}

function Text({ report }: { report: ReportView }) {
  const t = useTranslate(words);
  return (
    <SheetSection title={t('asSent')}>
      <div className="ui-document information-text">
        {(['situation', 'causes', 'advice'] as const)
          .filter((part) => report[part] !== '')
          .map((part) => (
            <p key={part} className="information-part">
              {report[part]}
            </p>
          ))}
      </div>
    </SheetSection>
  );
}

export function Followed({ report }: { report: ReportView }) {
  const t = useTranslate(words);
  const dates = useDates();
  const { decision } = report;
  return (
    <Stack gap={4}>
      <FollowedVerbs report={report} />
      <div className="information-followed">
        <Sheet bleeds label={report.title}>
          <Track report={report} />
          {decision?.reason ? (
            <SheetSection title={t('decision')}>
              <p>{decision.reason}</p>
              <p className="ui-soft ui-small">
                {decision.by} · {dates.moment(decision.at)}
              </p>
            </SheetSection>
          ) : null}
          {report.issue ? <Printed issue={report.issue} /> : null}
          {report.state === 'printed' ? <Became reportId={report.id} /> : null}
          <Text report={report} />
          <SheetSection title={t('timeline')}>
            <Timeline
              label={t('timeline')}
              entries={report.timeline.map(({ at, what, actor }, index) => ({
                ...{ key: `${at} ${index}`, at, atText: dates.moment(at), who: actor, what },
              }))}
            />
          </SheetSection>
        </Sheet>
      </div>
    </Stack>
  );
}
