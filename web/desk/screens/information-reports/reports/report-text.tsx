// The text of a report as it was sent in, read like a page.
import type { ReportView } from '#instruments/information-reports/contract';
import { useTranslate } from '#web/client';
import * as words from '../messages/index.ts';

export function ReportText({ report }: { report: Pick<ReportView, 'situation' | 'causes' | 'advice'> }) {
  const t = useTranslate(words);
  return (
    <div className="ui-document information-text">
      {(['situation', 'causes', 'advice'] as const)
        .filter((part) => report[part] !== '')
        .map((part) => (
          <section key={part}>
            <h3>{t(`parts.${part}`)}</h3>
            <p>{report[part]}</p>
          </section>
        ))}
    </div>
  );
}
