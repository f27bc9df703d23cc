// What the member wrote in the report, part by part.
import type { ReportView } from '#instruments/duty-file/contract';
import { useTranslate } from '#web/client';
import { SheetSection } from '#web/ui';
import './duty-file.css';
import * as words from './messages/index.ts';

export function WrittenParts({ report }: { report: ReportView }) {
  const t = useTranslate(words);
  return (['results', 'problems', 'advice'] as const)
    .filter((part) => report[part].trim() !== '')
    .map((part) => (
      <SheetSection key={part} title={t(part)}>
        <div className="ui-document duty-text">{report[part]}</div>
      </SheetSection>
    ));
}
