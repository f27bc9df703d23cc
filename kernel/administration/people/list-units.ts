import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { type UnitRegister, unitRegister } from '../contract.ts';

type Unit = UnitRegister['units'][number];

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
            and (r.ends_on is null or r.ends_on >= ${today}::date)), '{}') as contacts
      from unit order by ended_on nulls first, position, unit.name`.execute(tx);
    return { units: rows };
  },
});
