export interface DeedTables {
  deed: {
    tenant_id: string;
    id: string;
    person_id: string;
    kind: string;
    done_on: string;
    case_id: string;
    subject_id: string;
    event_id: string;
    facts: Record<string, string | number | boolean>;
    recorded_at: Date;
    withdrawn_by_event_id: string | null;
    withdrawn_at: Date | null;
  };
}
