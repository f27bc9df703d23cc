// The year's report: the record has written its part; I finish mine, on the phone or at the desk of the office.
import type { ReportView } from '#instruments/duty-file/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { ButtonLink, Page, PageHeader, Row, Sheet, SheetSection, Stack } from '#web/ui';
import { RecordPart } from '../../../duty-file/record-part.tsx';
import { useDutyFileWords } from '../../../duty-file/say.ts';
import { WrittenParts } from '../../../duty-file/written-parts.tsx';
import * as words from './messages/index.ts';
import { ReportForm } from './report-form.tsx';

function Content({ report }: { report: ReportView }) {
  const t = useTranslate(words);
  const say = useDutyFileWords();
  const dates = useDates();
  const isOpen = report.abilities.some(({ verb }) => verb === 'save-report') && report.state !== 'submitted';
  const isWriting = isOpen && (report.state === 'draft' || report.state === 'returned');
  return (
    <>
      <PageHeader
        title={t('reportOf', { year: String(report.year) })}
        lead={`${say(`dutyFile.dutyReportStates.${report.state}`)} · ${t('reportUntil', { date: dates.dayInFull(report.dueOn) })}`}
        back={{ label: t('title'), href: '/my-year' }}
      />
      <Stack gap={4}>
        <Sheet bleeds label={t('report')}>
          {report.decision?.remark ? (
            <SheetSection title={t('remark', { by: report.decision.by })}>
              <p>{report.decision.remark}</p>
            </SheetSection>
          ) : null}
          <RecordPart record={report.record} />
          {isWriting ? null : <WrittenParts report={report} />}
        </Sheet>
        {isWriting ? <ReportForm report={report} /> : null}
        <Row gap={3}>
          <ButtonLink icon="download" href={`/api/duty-file/report.docx?id=${report.id}`} download>
            {t('forms.docx')}
          </ButtonLink>
          <ButtonLink icon="download" href={`/api/duty-file/report.pdf?id=${report.id}`} download>
            {t('forms.pdf')}
          </ButtonLink>
        </Row>
      </Stack>
    </>
  );
}

export default function Report() {
  const { reportId = '' } = useScreenParameters();
  const query = useAsk<ReportView>('duty-file.report', { id: reportId });
  return (
    <Page width="form">
      <Asked query={query}>{(report) => <Content key={report.id} report={report} />}</Asked>
    </Page>
  );
}
