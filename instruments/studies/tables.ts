// The rows of this instrument; they never leave the storage files.
import type { PlanCohort, Rung } from './contract/vocabulary.ts';

interface OfCase {
  tenant_id: string;
  case_id: string;
}

export interface StudyTables {
  study_plan: OfCase & {
    body_id: string | null;
    year: number;
    preface: string;
    summary: string;
    returned_reason: string;
    adopted_on: string | null;
  };
  study_plan_entry: {
    tenant_id: string;
    id: string;
    plan_id: string;
    position: number;
    rung: Rung;
    topic: string;
    materials: string;
    quarter: number;
    month: number | null;
    hours: string;
    cohort: PlanCohort;
  };
  study_plan_gathering: { tenant_id: string; entry_id: string; gathering_id: string };
  study_topic: OfCase & { source: string; source_on: string | null; materials: string };
  study_make_up: OfCase & {
    gathering_id: string;
    person_id: string;
    hours: string;
    due_on: string;
    note: string;
    handed_in_at: Date | null;
    returned_reason: string;
    decided_by: string;
    decided_at: Date | null;
  };
  reading_group: OfCase & { about: string };
  reading_book: {
    tenant_id: string;
    id: string;
    group_id: string;
    position: number;
    title: string;
    author: string;
    chapters: string[];
  };
  reading_turn: {
    tenant_id: string;
    id: string;
    group_id: string;
    book_id: string | null;
    passage: string;
    person_id: string;
    from_on: string;
    until_on: string;
    led_on: string | null;
  };
  reading_note: OfCase & {
    author_id: string;
    group_id: string | null;
    book: string;
    passage: string;
    text_sealed: string | null;
    written_at: Date;
  };
  reading_reply: { tenant_id: string; id: string; note_id: string; author_id: string; text_sealed: string; at: Date };
  training_class: OfCase & { about: string; gathering_ids: string[]; concluded_on: string | null };
  training_certificate: { tenant_id: string; class_id: string; person_id: string; number: string; hours: string };
}
