import type { Attendance } from '#kernel/gatherings';
import type { GuestCapacity, HolidayChoice, SeriesRhythm, SpeechForm, SpeechMark } from './contract/vocabulary.ts';

interface OfCase {
  tenant_id: string;
  case_id: string;
}

export interface ActivityTables {
  activity: OfCase & {
    summary: string;
    reply_by: Date | null;
    contact: string;
    series_id: string | null;
    cancelled_reason: string;
    settled_at: Date | null;
    chaired_by: string;
    decisions: string;
    minutes_written_at: Date | null;
  };
  activity_series: OfCase & {
    rhythm: SeriesRhythm;
    nth: number;
    until_on: string;
    on_holiday: HolidayChoice;
    host_body_id: string | null;
    kind: string;
  };
  agenda_item: OfCase & {
    id: string;
    position: number;
    title: string;
    speaker: string;
    minutes: number | null;
    standing_item_id: string | null;
  };
  activity_paper: OfCase & { id: string; title: string; added_at: Date };
  paper_version: {
    tenant_id: string;
    paper_id: string;
    version: number;
    file_id: string;
    note: string;
    added_at: Date;
  };
  activity_guest: OfCase & {
    id: string;
    name: string;
    organisation: string;
    capacity: GuestCapacity;
    contact_sealed: string | null;
    invited_at: Date;
  };
  activity_speech: OfCase & {
    id: string;
    person_id: string;
    form: SpeechForm;
    title: string;
    text: string;
    position: number | null;
    mark: SpeechMark;
    handed_in_at: Date;
  };
  attendance_contest: OfCase & {
    id: string;
    person_id: string;
    claimed: Attendance;
    text: string;
    asked_at: Date;
    decision: 'accepted' | 'dismissed' | null;
    decision_reason: string;
    decided_by: string | null;
    decided_at: Date | null;
  };
  calendar_feed: {
    tenant_id: string;
    person_id: string;
    selector: string;
    verifier_digest: Buffer;
    token_sealed: string;
    made_at: Date;
  };
}
