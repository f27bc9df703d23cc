// The three sheets of a year; the office changes them until the year's appraisals are opened.
import { useState } from 'react';
import type { SheetsView } from '#instruments/appraisals/contract';
import { Asked, useAsk, useScreenSearch, useTranslate } from '#web/client';
import { Button, Select, Sheet, SheetSection, Skeleton } from '#web/ui';
import * as words from '../messages/index.ts';
import { useCriterionLabel } from '../two-way/use-criterion-label.ts';
import { useAppraisalWords } from '../words.ts';
import { SheetDialog } from './sheet-dialog.tsx';

type SheetOfYear = SheetsView['sheets'][number];

function Criteria({ sheet }: { sheet: SheetOfYear }) {
  const labelOf = useCriterionLabel();
  return (
    <table className="appraisals-sum">
      <tbody>
        {sheet.criteria.map((criterion) => (
          <tr key={criterion.key}>
            <th scope="row">
              {labelOf(criterion)}
              {criterion.guide ? <div className="ui-soft ui-small">{criterion.guide}</div> : null}
            </th>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Shown({ view }: { view: SheetsView }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const [changing, setChanging] = useState<SheetOfYear>();
  return (
    <>
      {view.sheets.map((sheet) => (
        <SheetSection
          key={sheet.side}
          title={say(`appraisals.sheets.${sheet.side}`)}
          verbs={
            view.mayChange ? (
              <Button
                size="small"
                aria-label={t('sheets.changeOf', { name: say(`appraisals.sheets.${sheet.side}`) })}
                disabledReason={sheet.isFixed ? t('sheets.fixed', { year: view.year }) : undefined}
                onClick={() => setChanging(sheet)}
              >
                {t('sheets.change')}
              </Button>
            ) : null
          }
        >
          <p className="ui-soft ui-small">
            {sheet.fromYear === null ? t('sheets.shipped') : t('sheets.fromYear', { year: sheet.fromYear })}
          </p>
          <Criteria sheet={sheet} />
        </SheetSection>
      ))}
      {changing ? <SheetDialog year={view.year} sheet={changing} onClose={() => setChanging(undefined)} /> : null}
    </>
  );
}

export function Sheets() {
  const t = useTranslate(words);
  const [search, changeSearch] = useScreenSearch();
  const query = useAsk<SheetsView>('appraisals.sheets', { year: search.sheetYear }, { keepsPrevious: true });
  const year = query.data?.year;
  const years = year ? [year - 1, year, year + 1].map(String) : [];
  return (
    <Sheet as="div">
      {year ? (
        <div className="appraisals-filters" data-screen-only>
          <Select
            label={t('year')}
            emptyLabel={null}
            value={String(year)}
            options={years.map((one) => ({ value: one, label: one }))}
            onChange={(sheetYear) => changeSearch({ sheetYear })}
          />
        </div>
      ) : null}
      <Asked query={query} waiting={<Skeleton lines={12} />}>
        {(view) => <Shown view={view} />}
      </Asked>
    </Sheet>
  );
}
