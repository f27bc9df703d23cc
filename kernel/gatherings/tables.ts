import type { Attendance, Calling, GatheringKind, RollReply, SignInWay } from './contract.ts';

export interface GatheringTables {
  gathering: {
    tenant_id: string;
    case_id: string;
    kind: GatheringKind;
    host_body_id: string | null;
    part_of: string | null;
    starts_at: Date;
    ends_at: Date;
    place: string;
    online_address: string;
    is_study: boolean;
    credited_hours: string | null;
    late_after_minutes: number;
  };
  roll_entry: {
    tenant_id: string;
    id: string;
    case_id: string;
    person_id: string;
    called_as: Calling;
    body_ids: string[];
    sector_id: string | null;
    group_name: string;
    seat: string;
    noticed_at: Date | null;
    read_at: Date | null;
    reply: RollReply;
    replied_at: Date | null;
    leave_reason: string | null;
    leave_note: string;
    leave_decided_by: string | null;
    leave_decided_at: Date | null;
    leave_decision_note: string;
    attendance: Attendance;
    is_online: boolean;
    signed_in_at: Date | null;
    signed_out_at: Date | null;
    sign_in_way: SignInWay | null;
    noted_by: string | null;
    left_early: boolean;
  };
  standing_agenda_item: {
    tenant_id: string;
    id: string;
    case_id: string;
    gathering_kinds: string[];
    title: string;
    from_on: string;
    until_on: string | null;
  };
  standing_agenda_placing: {
    tenant_id: string;
    item_id: string;
    gathering_id: string;
    placed_at: Date;
    dealt_with_at: Date | null;
  };
}
