// The rows of this instrument; they never leave the storage files.
import type { ContestOutcome, LookWay, OutsideSort } from './contract/vocabulary.ts';

interface OfCase {
  tenant_id: string;
  case_id: string;
  person_id: string;
}

interface Decided {
  decided_at: Date | null;
  decided_by: string;
}

export interface DutyFileTables {
  own_deed: OfCase &
    Decided & {
      sort: OutsideSort;
      done_on: string;
      text: string;
      organiser_id: string | null;
      differs: string;
      file_ids: string[];
      decision_reason: string;
    };
  deed_contest: OfCase &
    Decided & {
      deed_id: string | null;
      deed_kind: string;
      done_on: string;
      reason: string;
      file_ids: string[];
      outcome: ContestOutcome | null;
      corrected_on: string | null;
      decision_reason: string;
    };
  duty_report: OfCase &
    Decided & {
      year: number;
      addressee_id: string | null;
      results: string;
      problems: string;
      advice: string;
      record: unknown;
      submitted_at: Date | null;
      remark: string;
    };
  duty_file_look: {
    tenant_id: string;
    person_id: string;
    reader_id: string;
    looked_on: string;
    way: LookWay;
    reader_name: string;
    first_at: Date;
  };
}
