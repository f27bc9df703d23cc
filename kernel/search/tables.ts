import type { Readers } from './readers.ts';

export interface SearchTables {
  search_entry: {
    tenant_id: string;
    case_id: string;
    part: string;
    piece: number;
    readers: Readers;
    body: string;
    tokens: string;
  };
}
