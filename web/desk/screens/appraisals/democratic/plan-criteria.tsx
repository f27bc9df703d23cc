import { useTranslate } from '#web/client';
import { Button, TextField } from '#web/ui';
import * as words from '../messages/index.ts';
import type { TypedPlanCriterion } from './typed-plan.ts';

interface PlanCriteriaProps {
  rows: readonly TypedPlanCriterion[];
  onChange: (rows: TypedPlanCriterion[]) => void;
}

/** What is judged, and for how many of the hundred points. */
export function PlanCriteria({ rows, onChange }: PlanCriteriaProps) {
  const t = useTranslate(words);
  const change = (key: string, changes: Partial<TypedPlanCriterion>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...changes } : row)));
  const sum = rows.reduce((total, { most }) => total + (Number(most) || 0), 0);
  const fresh = () => {
    const taken = new Set(rows.map(({ key }) => key));
    let number = rows.length + 1;
    while (taken.has(`criterion-${number}`)) number += 1;
    return { key: `criterion-${number}`, name: '', guide: '', most: '' };
  };
  return (
    <>
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
            isOptional
            maxLength={300}
            value={row.guide}
            onChange={(guide) => change(row.key, { guide })}
          />
          <TextField
            label={t('sheets.most')}
            inputMode="numeric"
            maxLength={3}
            value={row.most}
            onChange={(most) => change(row.key, { most })}
          />
          <Button
            kind="quiet"
            icon="cross"
            aria-label={t('sheets.remove', { name: row.name })}
            onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
          />
        </div>
      ))}
      <div>
        <Button icon="add" onClick={() => onChange([...rows, fresh()])}>
          {t('sheets.add')}
        </Button>
      </div>
      <p role="status">{t('sheets.sum', { sum })}</p>
    </>
  );
}
