// The rows of public matters; they never leave the storage files.
import type { CitizenResponse, MatterChannel, MatterTopic, SinceWhen } from './contract/vocabulary.ts';

interface OfCase {
  tenant_id: string;
  case_id: string;
}

export interface MatterTables {
  public_matter: OfCase & {
    point_id: string;
    channel: MatterChannel;
    recorder_id: string | null;
    topic: MatterTopic;
    text: string;
    place: string;
    since: SinceWhen;
    wish: string;
    locale: 'zh-CN' | 'en';
    contact_sealed: string | null;
    code_finder: string;
    code_digest: Buffer;
    round: number;
    received_at: Date;
    main_id: string | null;
    unit_note: string;
    draft: string;
    drafted_by: string | null;
    drafted_by_name: string;
    draft_remark: string;
    supplement: string;
    supplemented_at: Date | null;
    abuse_reason: string;
    abuse_by: string | null;
    appeal: string;
    appealed_at: Date | null;
    appeal_decision: string;
  };
  public_matter_answer: OfCase & {
    round: number;
    text: string;
    drafted_by_name: string;
    cleared_by_name: string;
    answered_at: Date;
    response: CitizenResponse | null;
    response_words: string;
    responded_at: Date | null;
  };
}
