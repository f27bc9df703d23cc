// One report of mine: while it is a draft it is written here, afterwards followed.
import type { ReportView } from '#instruments/information-reports/contract';
import { Asked, useAsk, useScreenParameters, useTranslate } from '#web/client';
import { Page, PageHeader } from '#web/ui';
import './information.css';
import { Editor } from './editor.tsx';
import { Followed } from './followed.tsx';
import * as words from './messages/index.ts';

export default function Report() {
  const t = useTranslate(words);
  const { reportId = '' } = useScreenParameters();
  const query = useAsk<ReportView>('information-reports.report', { id: reportId });
  const back = { label: t('all'), href: '/information-reports/mine' };
  return (
    <Page width="form">
      <Asked query={query}>
        {(report) => (
          <>
            <PageHeader title={report.state === 'draft' ? t('write') : report.title} back={back} />
            {report.state === 'draft' && report.isMine ? (
              <Editor key={report.id} report={report} />
            ) : (
              <Followed report={report} />
            )}
          </>
        )}
      </Asked>
    </Page>
  );
}
