// What could lead to a person stands in the text: said while one writes, hidden when it is printed.
import type { ReportView } from '#instruments/information-reports/contract';
import { useTranslate } from '#web/client';
import { Icon } from '#web/ui';
import * as words from './messages/index.ts';

export function PrivateLine({ report }: { report: ReportView }) {
  const t = useTranslate(words);
  const count = report.details?.length ?? 0;
  const hint = report.hints[0];
  return (
    <div role="status">
      {count > 0 ? (
        <p>
          <Icon name="lock" size={16} /> {t('privateFound', { count })}
        </p>
      ) : null}
      {hint ? (
        <p>
          <Icon name="late" size={16} /> {t('secrecyFound', { text: hint.text })}
        </p>
      ) : null}
    </div>
  );
}
