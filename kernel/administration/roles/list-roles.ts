import { defineQuery } from '#kernel/acts';
import { generalCapacities, meets, roleNames, roles } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type RoleHoldingView, roleRegister, rolesParameters } from '../contract.ts';
import { beginning } from '../cursor.ts';
import { endRole } from './end-role.ts';
import { isAdministrator, isRole } from './rules.ts';

export const listRoles = defineQuery({
  name: 'roles.list',
  parameters: rolesParameters,
  answer: roleRegister,
  who: ['security-administrator', 'system-administrator', 'audit-administrator'],
  async ask({ tx, today, actor }, { role, words = '' }) {
    const kept = role && isRole(role) ? sql`and r.role = ${role}` : sql``;
    const typed = words.trim();
    const named = typed
      ? sql`and (person.name like ${beginning(typed)} or person.initials like ${beginning(typed.toLowerCase())})`
      : sql``;
    const { rows } = await sql<RoleHoldingView>`select r.id, r.role, person.id as "personId",
        person.name as "personName", coalesce(unit.name, body.name) as "scopeName", r.starts_on as "startsOn",
        r.person_id is not distinct from ${actor.personId}::uuid as "isOwn"
      from role_holding r join person on person.tenant_id = r.tenant_id and person.id = r.person_id
      left join unit on unit.tenant_id = r.tenant_id and unit.id = r.unit_id
      left join body on body.tenant_id = r.tenant_id and body.id = r.body_id
      where (r.ends_on is null or r.ends_on >= ${today}::date) ${kept} ${named}
      order by array_position(${roleNames}::text[], r.role), coalesce(unit.position, body.position), person.pinyin
      limit 2000`.execute(tx);
    return {
      roles: roleNames.map((name) => ({
        role: name,
        scope: roles[name].scope,
        isAdministrator: isAdministrator(name),
      })),
      holdings: rows,
      canChange: meets(generalCapacities(actor), endRole.who),
    };
  },
});
