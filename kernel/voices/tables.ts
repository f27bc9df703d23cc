export interface VoiceTables {
  voice: {
    tenant_id: string;
    case_id: string;
    kind: string;
    raised_at: Date;
    day: string;
    topic: string | null;
    place: string | null;
    body: string;
    digest: string;
  };
}
