// A sheet of criteria to give points on: what is judged on the left, the number on the right, the sum below.
import { TextField } from './text-field.tsx';
import './points-fields.css';

export interface PointsRow {
  key: string;
  /** The criterion with its points, such as 「答复质量（0–30 分）」. */
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

export interface PointsFieldsProps {
  rows: readonly PointsRow[];
  typed: Readonly<Record<string, string>>;
  onChange: (typed: Record<string, string>) => void;
  /** The sum in words; announced as it changes. */
  total: { label: string; text: string };
  /** Begins the ids of the fields, so that an error summary can lead there. */
  idPrefix: string;
}

export function PointsFields({ rows, typed, onChange, total, idPrefix }: PointsFieldsProps) {
  return (
    <div className="ui-points">
      {rows.map(({ key, label, hint, error }) => (
        <div className="ui-points-row" key={key}>
          <TextField
            id={`${idPrefix}-${key}`}
            label={label}
            hint={hint}
            error={error}
            inputMode="decimal"
            autoComplete="off"
            maxLength={6}
            value={typed[key] ?? ''}
            onChange={(value) => onChange({ ...typed, [key]: value })}
          />
        </div>
      ))}
      <p className="ui-points-total" role="status">
        <span>{total.label}</span>
        <span>{total.text}</span>
      </p>
    </div>
  );
}
