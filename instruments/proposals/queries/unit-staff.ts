// The people of one unit by what they may be appointed for when it signs for a proposal.
import { defineQuery } from '#kernel/acts';
import { committeeOfficeRoles, hasRole, type Role, unitsOf } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { type UnitStaff, unitStaff, unitStaffParameters } from './contract.ts';

interface StaffRow {
  id: string;
  name: string;
  post: string | null;
  roles: Role[];
}

/** One SQL query. Staff of other units are nobody's business but the offices'. */
export const proposalUnitStaff = defineQuery({
  name: 'proposals.unit-staff',
  parameters: unitStaffParameters,
  answer: unitStaff,
  async ask({ tx, actor, today }, { unitId }): Promise<UnitStaff | Refusal> {
    const isOffice = hasRole(actor, [...committeeOfficeRoles, 'supervision-officer']);
    if (!isOffice && !unitsOf(actor).includes(unitId)) return refuse('not-found');
    const { rows } = await sql<StaffRow>`select person.id, person.name, person.post, array_agg(held.role) as roles
      from role_holding held join person on person.tenant_id = held.tenant_id and person.id = held.person_id
      where held.tenant_id = app.tenant_id() and held.unit_id = ${unitId} and held.starts_on <= ${today}::date
        and (held.ends_on is null or held.ends_on >= ${today}::date)
      group by person.id, person.name, person.post, person.pinyin order by person.pinyin, person.id`.execute(tx);
    const holding = (role: Role) =>
      rows.filter(({ roles }) => roles.includes(role)).map(({ id, name, post }) => ({ id, name, post }));
    return {
      leaders: holding('unit-leader'),
      drafters: holding('unit-drafter'),
      contacts: holding('unit-contact'),
    };
  },
});
