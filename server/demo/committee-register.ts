import { v7 } from 'uuid';
import type { Role } from '#kernel/permissions';
import { pinyin, pinyinInitials } from '#platform/text';
import type { CastMember } from './cast.ts';
import type { Committee, Person, Random, Unit } from './content/index.ts';
import type { Row } from './rows.ts';

export interface CommitteePlan {
  readonly committee: Committee;
  readonly units: readonly Unit[];
  readonly parentId: string | null;
  readonly level: 'city' | 'county';
  readonly random: Random;
  readonly now: Date;
}

/** Collects the rows of people as they are invented. */
export class Register {
  readonly persons: Row[] = [];
  readonly roles: Row[] = [];
  readonly seats: Row[] = [];
  readonly placements: Row[] = [];
  readonly tenantId: string;
  readonly since: string;

  constructor(tenantId: string, since: string) {
    this.tenantId = tenantId;
    this.since = since;
  }

  person(given: Person): string {
    const id = v7();
    this.persons.push({
      tenant_id: this.tenantId,
      id,
      name: given.name,
      pinyin: pinyin(given.name),
      initials: pinyinInitials(given.name),
      sex: given.sex,
      birth_year: given.birthYear,
      ethnicity: given.ethnicity,
      party: given.party,
      education: given.education,
      employer: given.employer,
      post: given.post,
      phone: given.mobile,
    });
    return id;
  }

  holder(given: Person, role: Role, scope: { bodyId?: string; unitId?: string } = {}): CastMember {
    const personId = this.person(given);
    return { personId, name: given.name, seat: null, roles: [this.hold(personId, role, scope)] };
  }

  hold(personId: string, role: Role, { bodyId, unitId }: { bodyId?: string; unitId?: string } = {}) {
    this.roles.push({
      tenant_id: this.tenantId,
      id: v7(),
      person_id: personId,
      role,
      body_id: bodyId ?? null,
      unit_id: unitId ?? null,
      starts_on: this.since,
    });
    return { role, bodyId: bodyId ?? null, unitId: unitId ?? null };
  }

  place(personId: string, bodyId: string, post = 'member') {
    const row = {
      tenant_id: this.tenantId,
      id: v7(),
      person_id: personId,
      body_id: bodyId,
      post,
      starts_on: this.since,
    };
    this.placements.push(row);
  }
}
