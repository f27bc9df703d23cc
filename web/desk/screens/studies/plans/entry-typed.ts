// An entry as it stands in its fields, and as it is sent.
import type { PlanCohort, PlanEntryView, Rung } from '#instruments/studies/contract';

export interface EntryTyped {
  key: string;
  id: string | null;
  rung: Rung;
  topic: string;
  materials: string;
  quarter: string;
  month: string;
  hours: string;
  cohort: PlanCohort;
}

export const freshEntry = (): EntryTyped => ({
  ...{ key: crypto.randomUUID(), id: null, rung: 'member-training', topic: '', materials: '' },
  ...{ quarter: '1', month: '', hours: '2', cohort: 'all-members' },
});

export const entryTypedOf = ({
  id,
  rung,
  topic,
  materials,
  quarter,
  month,
  hours,
  cohort,
}: PlanEntryView): EntryTyped => ({
  ...{ key: id, id, rung, topic, materials, cohort },
  ...{ quarter: String(quarter), month: month === null ? '' : String(month), hours: String(hours) },
});

export const entrySent = ({ key: _, quarter, month, hours, ...entry }: EntryTyped) => ({
  ...entry,
  quarter: Number(quarter),
  month: month === '' ? null : Number(month),
  hours: Number(hours),
});

export const isWholeEntry = ({ topic, hours }: EntryTyped): boolean =>
  topic.trim().length >= 2 && hours.trim() !== '' && Number.isInteger(Number(hours) * 2) && Number(hours) >= 0;
