import type { ImportState, RowOutcomeName, RowStanding } from '../contract.ts';

export interface ImportTables {
  import_run: {
    tenant_id: string;
    id: string;
    kind: string;
    file_name: string;
    digest: string;
    state: ImportState;
    reading: unknown;
    options: unknown;
    created_by: string | null;
    created_by_name: string;
    created_at: Date;
    applied_at: Date | null;
    undone_at: Date | null;
  };
  import_row: {
    tenant_id: string;
    run_id: string;
    row_number: number;
    label: string;
    standing: RowStanding;
    problems: unknown;
    changes: string[];
    read_values: unknown;
    outcome: RowOutcomeName | null;
    note: string | null;
    target_id: string | null;
    trace: unknown;
  };
}
