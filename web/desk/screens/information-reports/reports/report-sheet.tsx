// One report on the desk: the text, what was found in it, what says the same; accepted or not, with the reason.
import type { ReportView } from '#instruments/information-reports/contract';
import { Asked, useAct, useDates, useGo, useTranslate, useTroubleText } from '#web/client';
import { Button, DefinitionList, Late, Link, Row, SheetSection, Skeleton, Tag } from '#web/ui';
import { Verbs } from '../../forms/verbs.tsx';
import { OpenSheet } from '../../frames/open-sheet.tsx';
import { useInformationWords, useReport } from '../asks.ts';
import { Found } from '../found.tsx';
import { Happened } from '../happened.tsx';
import * as words from '../messages/index.ts';
import { Similar } from '../similar.tsx';
import { Joined } from './joined.tsx';
import { ReportText } from './report-text.tsx';

const shapes = [
  { verb: 'accept', shortcut: 'a', kind: 'primary', field: 'note', isOptional: true },
  { verb: 'mark-urgent', shortcut: 'u' },
  { verb: 'reject', shortcut: 'n', field: 'reason' },
] as const;

function StartIssue({ report }: { report: ReportView }) {
  const t = useTranslate(words);
  const go = useGo();
  const starting = useAct<{ input: object }, { caseId: string }>('information-reports.start-issue', {
    onDone: ({ caseId }) => go(`/information-reports?tab=issues&open=${caseId}`),
  });
  const trouble = useTroubleText()(starting);
  if (report.state !== 'accepted' || !report.abilities.some(({ verb }) => verb === 'reject')) return null;
  const begin = (bulletin: string) => starting.act({ input: { reportIds: [report.id], bulletin } });
  return (
    <>
      <Button kind="primary" pending={starting.isPending} onClick={() => begin('bulletin')}>
        {t('startSingle')}
      </Button>
      <Button pending={starting.isPending} onClick={() => begin('special')}>
        {t('startSpecial')}
      </Button>
      {trouble ? (
        <span className="ui-field-error" role="alert">
          {trouble}
        </span>
      ) : null}
    </>
  );
}

function Lead({ report }: { report: ReportView }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const dates = useDates();
  return (
    <Row gap={2}>
      <span>{say(`information-reports.states.${report.state}`)}</span>
      {report.isUrgent ? <Late>{t('urgent')}</Late> : null}
      {report.dueOn ? <Tag>{t('until', { date: dates.day(report.dueOn) })}</Tag> : null}
    </Row>
  );
}

function About({ report }: { report: ReportView }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const dates = useDates();
  const { issue } = report;
  return (
    <SheetSection title={t('about')}>
      <DefinitionList
        items={[
          { term: t('author'), value: report.author },
          { term: t('origin'), value: say(`information-reports.origins.${report.origin}`) },
          { term: t('knownFrom'), value: report.isFirstHand ? t('firstHand') : report.source },
          { term: t('length'), value: t('lengthOf', { count: report.length, limit: report.limit }) },
          { term: t('submittedAt'), value: report.submittedAt ? dates.moment(report.submittedAt) : '' },
          {
            term: t('inIssue'),
            value: issue && (
              <Link href={`/information-reports/issues/${issue.id}`}>
                {issue.number ?? (issue.title || t('untitled'))}
              </Link>
            ),
          },
          { term: t('decision'), value: report.decision?.reason ?? '' },
        ]}
      />
    </SheetSection>
  );
}

export function ReportSheet({ id }: { id: string }) {
  const query = useReport(id);
  const t = useTranslate(words);
  const say = useInformationWords();
  return (
    <Asked query={query} waiting={<Skeleton lines={10} />}>
      {(report) => (
        <OpenSheet
          title={report.title}
          lead={<Lead report={report} />}
          verbs={
            <Verbs
              instrument="information-reports"
              say={say}
              lead={(verb) => (verb === 'accept' || verb === 'reject' ? t(`leads.${verb}`) : t('leads.mark-urgent'))}
              target={report}
              abilities={report.abilities}
              shapes={shapes}
            >
              <StartIssue report={report} />
            </Verbs>
          }
        >
          <ReportText report={report} />
          <Found details={report.details ?? []} hints={report.hints} />
          <Similar id={report.id} />
          <About report={report} />
          <Joined joined={report.joined} />
          <Happened entries={report.timeline} />
        </OpenSheet>
      )}
    </Asked>
  );
}
