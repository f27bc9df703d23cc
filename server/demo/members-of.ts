import { v7 } from 'uuid';
import type { RoleHolding } from '#kernel/permissions';
import type { Bodies } from './bodies-of.ts';
import type { CommitteePlan, Register } from './committee-register.ts';
import { makeMembers } from './content/index.ts';

export function membersOf(plan: CommitteePlan, register: Register, bodies: Bodies, termId: string) {
  const { committee, random } = plan;
  return makeMembers(random, committee.sectors).map((member, index) => {
    const personId = register.person(member);
    const sectorId = bodies.id('sector', member.sector);
    const seat = { id: v7(), termId, sectorId, isStanding: member.isStandingMember };
    register.seats.push({
      tenant_id: register.tenantId,
      id: seat.id,
      person_id: personId,
      term_id: termId,
      sector_id: sectorId,
      is_standing: member.isStandingMember,
      starts_on: register.since,
    });
    register.place(personId, bodies.id('special-committee', random.pick(committee.specialCommittees)));
    register.place(personId, bodies.id('member-group', committee.memberGroups[index % committee.memberGroups.length]!));
    return { personId, name: member.name, roles: [] as RoleHolding[], seat };
  });
}
