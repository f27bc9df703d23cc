// One member's report as it was handed in: acknowledged, or returned with a remark.
import type { ReportView } from '#instruments/duty-file/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { ButtonLink, Page, PageHeader, Row, Sheet, SheetSection, Stack } from '#web/ui';
import { RecordPart } from '../../../duty-file/record-part.tsx';
import { useDutyFileWords } from '../../../duty-file/say.ts';
import { WrittenParts } from '../../../duty-file/written-parts.tsx';
import './desk-duty-file.css';
import { MatterVerbs } from './matter-verbs.tsx';
import * as words from './messages/index.ts';

function Content({ report }: { report: ReportView }) {
  const t = useTranslate(words);
  const say = useDutyFileWords();
  const dates = useDates();
  const { decision } = report;
  return (
    <>
      <PageHeader
        title={`${report.personName} · ${t('reportOf', { year: String(report.year) })}`}
        lead={[
          say(`dutyFile.dutyReportStates.${report.state}`),
          report.sector,
          report.submittedAt && dates.moment(report.submittedAt),
        ]
          .filter(Boolean)
          .join(' · ')}
        back={{ label: t('tabs.reports'), href: '/duty-file?tab=reports' }}
      />
      <Stack gap={4}>
        <MatterVerbs
          target={report}
          shapes={[
            { verb: 'acknowledge-report', kind: 'primary', field: 'remark', isOptional: true },
            { verb: 'return-report', field: 'remark' },
          ]}
        />
        <Sheet label={t('reportOf', { year: String(report.year) })}>
          {decision ? (
            <SheetSection title={t('decision')}>
              <p>{[decision.by, decision.remark, dates.moment(decision.at)].filter(Boolean).join(' · ')}</p>
            </SheetSection>
          ) : null}
          <RecordPart record={report.record} />
          <WrittenParts report={report} />
        </Sheet>
        <Row gap={2}>
          {(['docx', 'pdf'] as const).map((form) => (
            <ButtonLink
              key={form}
              size="small"
              icon="download"
              href={`/api/duty-file/report.${form}?id=${report.id}`}
              download
            >
              {t(`forms.${form}`)}
            </ButtonLink>
          ))}
        </Row>
      </Stack>
    </>
  );
}

export default function ReportPage() {
  const { reportId = '' } = useScreenParameters();
  const query = useAsk<ReportView>('duty-file.report', { id: reportId });
  return (
    <Page>
      <Asked query={query}>{(report) => <Content key={report.id} report={report} />}</Asked>
    </Page>
  );
}
