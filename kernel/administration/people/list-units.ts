import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { type UnitRegister, unitRegister } from '../contract.ts';

type Unit = UnitRegister['units'][number];

/** What a merged unit still has open: its successor was on the case already, or the reply was signed before. */
const leftOver = sql`coalesce((select jsonb_agg(distinct jsonb_build_object('id', "case".id, 'number', "case".number,
    'title', "case".title)) from undertaking u
  join "case" on "case".tenant_id = u.tenant_id and "case".id = u.case_id
  where u.tenant_id = unit.tenant_id and u.unit_id = unit.id
    and u.state not in ('settled', 'opinion-given', 'transferred')), '[]')`;

/** Every unit, those that ended last; with the people who receive for it. */
export const listUnits = defineQuery({
  name: 'units.list',
  parameters: z.object({}),
  answer: unitRegister,
  who: ['system-administrator', 'security-administrator', 'proposal-officer', 'supervision-officer'],
  async ask({ tx, today }) {
    const { rows } = await sql<Unit>`select unit.id, unit.name, short_name as "shortName", system, duties, address,
        phone, position, ended_on as "endedOn",
        coalesce((select array_agg(person.name order by person.pinyin) from role_holding r
          join person on person.tenant_id = r.tenant_id and person.id = r.person_id
          where r.tenant_id = unit.tenant_id and r.unit_id = unit.id and r.role = 'unit-contact'
            and (r.ends_on is null or r.ends_on >= ${today}::date)), '{}') as contacts,
        coalesce((select jsonb_agg(jsonb_build_object('name', former.name, 'usedUntil', former.used_until)
            order by former.used_until desc) from unit_former_name former
          where former.tenant_id = unit.tenant_id and former.unit_id = unit.id), '[]') as "formerNames",
        (select jsonb_build_object('id', next.id, 'name', next.name) from unit next
          where next.tenant_id = unit.tenant_id and next.id = unit.successor_id) as successor,
        case when unit.successor_id is null then '[]' else ${leftOver} end as "openCases"
      from unit order by ended_on nulls first, position, unit.name`.execute(tx);
    return { units: rows };
  },
});
