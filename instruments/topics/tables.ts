// The rows of this instrument; they never leave the storage files.
import type { AdviceAnswer, Answerers, ClueOrigin } from './contract/vocabulary.ts';

interface OfCase {
  tenant_id: string;
  case_id: string;
}

export interface TopicTables {
  topic_call: OfCase & {
    text: string;
    opens_on: string;
    closes_on: string;
    answerers: Answerers;
    is_guide_public: boolean;
    guide_published_at: Date | null;
    withdrawn_reason: string;
  };
  guide_topic: {
    tenant_id: string;
    id: string;
    call_id: string;
    position: number;
    title: string;
    explanation: string;
    background: string;
    contact: string;
    clue_ids: string[];
  };
  topic_clue: OfCase & {
    call_id: string | null;
    origin: ClueOrigin;
    sender_id: string | null;
    sender_name: string;
    text: string;
    place: string;
    contact_sealed: string | null;
    simhash: string;
    head_id: string | null;
    folded_count: number;
    received_at: Date;
    decided_at: Date | null;
    decided_by: string;
    decision_reason: string;
    passed_to: string;
  };
  clue_receipt: OfCase & { selector: string; verifier_digest: Buffer; is_folded: boolean; created_at: Date };
  cultivation: OfCase & { idea: string; reason: string };
  cultivation_note: OfCase & {
    id: string;
    held_on: string;
    text: string;
    sources: string;
    file_ids: string[];
    by_person_id: string | null;
    by_name: string;
    at: Date;
  };
  cultivation_advice: OfCase & {
    id: string;
    text: string;
    by_person_id: string | null;
    by_name: string;
    at: Date;
    answer: AdviceAnswer | null;
    response: string;
    answered_at: Date | null;
  };
  cultivation_milestone: OfCase & {
    id: string;
    position: number;
    text: string;
    due_on: string;
    reached_at: Date | null;
  };
}
