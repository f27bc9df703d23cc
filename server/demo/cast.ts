// The people of one demo committee as the stories need them: who may do what, ready to act.
import type { Actor, RoleHolding } from '#kernel/permissions';
import type { OfficeKey } from './offices.ts';

export interface CastMember {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly RoleHolding[];
  readonly seat: Actor['seat'];
}

export interface CastUnit {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly leader: CastMember;
  readonly drafter: CastMember;
  readonly contact: CastMember;
}

export interface CastBody {
  readonly id: string;
  readonly name: string;
  readonly keeper: CastMember;
}

export interface CastSession {
  readonly id: string;
  readonly name: string;
  readonly from: Date;
  readonly until: Date;
  readonly opensOn: string;
}

export interface Cast {
  readonly tenantId: string;
  readonly shortName: string;
  readonly termId: string;
  readonly members: readonly CastMember[];
  readonly offices: Readonly<Record<OfficeKey, CastMember>>;
  readonly units: ReadonlyMap<string, CastUnit>;
  /** A topic's unit, or whoever stands in for it in a smaller committee. */
  unitFor(key: string): CastUnit;
  readonly bodies: readonly CastBody[];
  readonly categories: ReadonlyMap<string, string>;
  /** The session whose proposals are being handled, and the one whose window is open or opens next. */
  readonly lastSession: CastSession;
  readonly nextSession: CastSession;
}

export function actorFor(tenantId: string, { personId, name, roles, seat }: CastMember): Actor {
  return { tenantId, accountId: null, personId, name, roles, seat, placements: [], onBehalfOf: null };
}
