import type { Role } from '#kernel/permissions';

export interface PeopleTables {
  tenant: {
    id: string;
    code: string;
    name: string;
    short_name: string;
    level: 'nation' | 'province' | 'city' | 'county';
    division_code: string | null;
    parent_id: string | null;
    is_demo: boolean;
    created_at: Date;
  };
  term: {
    tenant_id: string;
    id: string;
    ordinal: number;
    name: string;
    starts_on: string;
    ends_on: string | null;
  };
  plenary_session: {
    tenant_id: string;
    id: string;
    term_id: string;
    ordinal: number;
    name: string;
    opens_on: string;
    closes_on: string | null;
    in_session_from: Date;
    in_session_until: Date;
  };
  body: {
    tenant_id: string;
    id: string;
    kind: BodyKind;
    name: string;
    short_name: string | null;
    national_code: string | null;
    term_id: string | null;
    position: number;
    ended_on: string | null;
  };
  unit: {
    tenant_id: string;
    id: string;
    name: string;
    short_name: string;
    system: UnitSystem;
    duties: string;
    address: string | null;
    phone: string | null;
    position: number;
    ended_on: string | null;
    successor_id: string | null;
    merged_on: string | null;
  };
  unit_former_name: {
    tenant_id: string;
    unit_id: string;
    used_until: string;
    name: string;
    short_name: string;
    reason: string;
  };
  person: {
    tenant_id: string;
    id: string;
    name: string;
    pinyin: string;
    initials: string;
    sex: string | null;
    birth_year: number | null;
    ethnicity: string | null;
    party: string | null;
    education: string | null;
    employer: string | null;
    post: string | null;
    phone: string | null;
    email: string | null;
    external_key: string | null;
  };
  seat: {
    tenant_id: string;
    id: string;
    person_id: string;
    term_id: string;
    sector_id: string | null;
    is_standing: boolean;
    starts_on: string;
    ends_on: string | null;
  };
  placement: {
    tenant_id: string;
    id: string;
    person_id: string;
    body_id: string;
    post: string;
    starts_on: string;
    ends_on: string | null;
  };
  role_holding: {
    tenant_id: string;
    id: string;
    person_id: string;
    role: Role;
    body_id: string | null;
    unit_id: string | null;
    starts_on: string;
    ends_on: string | null;
  };
}

export type BodyKind =
  | 'sector'
  | 'special-committee'
  | 'member-group'
  | 'participating-unit'
  | 'council'
  | 'standing-committee'
  | 'office';
export type UnitSystem = 'party' | 'government' | 'district' | 'enterprise' | 'organisation';
