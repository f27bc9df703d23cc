// Which session or year, and which version of its figures.
import type { YearlyReport } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { Select } from '#web/ui';
import * as words from './messages/index.ts';
import { scopeKey, type Wanted, wantedOf } from './report-address.ts';

export function ReportChoice({ report, onChange }: { report: YearlyReport; onChange: (wanted: Wanted) => void }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <div className="yearly-report-choice" data-screen-only>
      <Select
        label={t('scope')}
        value={scopeKey(report.scope)}
        emptyLabel={null}
        options={report.choices.map((scope) => ({
          value: scopeKey(scope),
          label: scope.year === null ? scope.name : t('year', { year: String(scope.year) }),
        }))}
        onChange={(key) => onChange({ ...wantedOf(key), keptId: undefined })}
      />
      {report.versions.length > 0 ? (
        <Select
          label={t('version')}
          value={report.kept?.id ?? ''}
          emptyLabel={t('now')}
          options={report.versions.map(({ id, asOf, note }) => ({
            value: id,
            label: [t('keptOn', { moment: dates.moment(asOf) }), note].filter(Boolean).join(' · '),
          }))}
          onChange={(id) => onChange({ keptId: id || undefined })}
        />
      ) : null}
    </div>
  );
}
