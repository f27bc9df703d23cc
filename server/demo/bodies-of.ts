import { v7 } from 'uuid';
import type { CommitteePlan } from './committee-register.ts';
import type { Row } from './rows.ts';

export interface Bodies {
  readonly rows: Row[];
  id(kind: string, name: string): string;
}

export function bodiesOf(tenantId: string, { committee }: CommitteePlan): Bodies {
  const known = new Map<string, string>();
  const rows = [
    ...committee.sectors.map(({ name, code }) => ({
      kind: 'sector',
      name,
      national_code: String(code).padStart(2, '0'),
    })),
    ...committee.specialCommittees.map((name) => ({ kind: 'special-committee', name, national_code: null })),
    ...committee.memberGroups.map((name) => ({ kind: 'member-group', name, national_code: null })),
    ...committee.participatingUnits.map((name) => ({
      kind: 'participating-unit',
      name,
      national_code: null,
    })),
  ].map((body, position) => {
    const id = v7();
    known.set(`${body.kind}/${body.name}`, id);
    return { tenant_id: tenantId, id, ...body, position };
  });
  return { rows, id: (kind, name) => known.get(`${kind}/${name}`)! };
}
