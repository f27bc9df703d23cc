import { v7 } from 'uuid';
import type { Role } from '#kernel/permissions';
import type { Row } from '../../server/demo/rows.ts';
import type { BenchCommittee } from './committee.ts';
import { benchNow } from './house-for-bench.ts';

export const desk: readonly Role[] = ['unit-contact', 'unit-drafter', 'unit-leader'];

export const starts_on = '2022-01-01';

export function registerRows(ids: Omit<BenchCommittee, 'people'>): [string, Row[]][] {
  const { tenantId: tenant_id, unitId, categoryId } = ids;
  const term_id = v7();
  const session = { tenant_id, id: v7(), term_id, ordinal: 5, name: '九届五次', opens_on: '2026-01-12' };
  const window = { in_session_from: new Date('2025-10-12'), in_session_until: new Date('2026-01-14') };
  const unit = {
    tenant_id,
    id: unitId,
    name: '青川市交通运输局',
    short_name: '交通局',
    system: 'government',
  };
  return [
    [
      'tenant',
      [
        {
          id: tenant_id,
          code: 'bench',
          name: '青川市政协',
          short_name: '青川',
          level: 'city',
          created_at: benchNow,
        },
      ],
    ],
    ['term', [{ tenant_id, id: term_id, ordinal: 9, name: '九届', starts_on }]],
    ['plenary_session', [{ ...session, ...window }]],
    ['unit', [unit]],
    ['proposal_category', [{ tenant_id, id: categoryId, name: '交通', sphere: 'society' }]],
  ];
}
