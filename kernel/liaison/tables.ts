import type { LiaisonKind } from './contract.ts';

export interface LiaisonTables {
  liaison_pair: {
    tenant_id: string;
    case_id: string;
    kind: LiaisonKind;
    contactor_id: string;
    contactee_id: string | null;
    group_name: string;
    sector_id: string | null;
    frequency_days: number;
    from_on: string;
    until_on: string | null;
    last_contact_on: string | null;
  };
}
