export interface FileTables {
  file: {
    tenant_id: string;
    id: string;
    digest: string;
    name: string;
    media_type: string;
    size: string | number;
    purpose: string;
    uploaded_by: string | null;
    uploaded_at: Date;
    case_id: string | null;
  };
}
