// Changes one sheet: names, guides, points; the points that are only given come to 100.
import { useState } from 'react';
import type { SheetsView } from '#instruments/appraisals/contract';
import { useTranslate } from '#web/client';
import { Button, TextField } from '#web/ui';
import { ActDialog } from '../act-dialog.tsx';
import * as words from '../messages/index.ts';
import { useAppraisalWords } from '../words.ts';
import { criteriaOf, newRow, rowsOf, sumOf, type TypedCriterion } from './typed-criteria.ts';

export interface SheetDialogProps {
  year: number;
  sheet: SheetsView['sheets'][number];
  onClose: () => void;
}

const mostRows = 12;

export function SheetDialog({ year, sheet, onClose }: SheetDialogProps) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const [rows, setRows] = useState(() => rowsOf(sheet.criteria));
  const change = (key: string, changes: Partial<TypedCriterion>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...changes } : row)));
  const criteria = criteriaOf(rows);
  const sum = sumOf(rows);
  const missing =
    criteria === null ? t('sheets.incomplete') : sum === 100 ? undefined : t('sheets.notHundred', { sum });
  return (
    <ActDialog
      title={t('sheets.dialog', { name: say(`appraisals.sheets.${sheet.side}`), year })}
      name="appraisals.save-sheet"
      sent={{ input: { year, side: sheet.side, criteria } }}
      verb={say('appraisals.verbs.save-sheet')}
      width="wide"
      missing={missing}
      onClose={onClose}
    >
      {rows.map((row) => (
        <div className="appraisals-plan-row" key={row.key}>
          <TextField
            label={t('sheets.name')}
            maxLength={40}
            value={row.name}
            onChange={(name) => change(row.key, { name })}
          />
          <TextField
            label={t('sheets.guide')}
            maxLength={300}
            value={row.guide}
            onChange={(guide) => change(row.key, { guide })}
          />
          <TextField
            label={t(row.takes ? 'sheets.addsOrTakes' : 'sheets.most')}
            inputMode="decimal"
            maxLength={5}
            value={row.most}
            onChange={(most) => change(row.key, { most })}
          />
          <Button
            kind="quiet"
            icon="cross"
            aria-label={t('sheets.remove', { name: row.name })}
            onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}
          />
        </div>
      ))}
      <div>
        <Button
          icon="add"
          disabledReason={rows.length >= mostRows ? t('sheets.mostRows', { count: mostRows }) : undefined}
          onClick={() => setRows([...rows, newRow(rows)])}
        >
          {t('sheets.add')}
        </Button>
      </div>
      <p role="status">{t('sheets.sum', { sum })}</p>
    </ActDialog>
  );
}
