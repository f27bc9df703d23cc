import { useScreenParameters } from '#web/client';
import { Alone } from '../alone.tsx';
import { ReportSheet } from './report-sheet.tsx';

export default function ReportPage() {
  const { reportId = '' } = useScreenParameters();
  return (
    <Alone tab="reports">
      <ReportSheet id={reportId} />
    </Alone>
  );
}
