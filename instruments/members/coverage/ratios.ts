// The coverages (全员入委，两个全覆盖) computed from plain rows.
import type { Ratio } from '../contract/coverage.ts';
import type { MemberRow } from './rows.ts';

/** 中共党员, 中国共产党, 中共: how offices write it. */
export const isPartyMember = ({ party }: Pick<MemberRow, 'party'>): boolean => /中共|共产党/u.test(party ?? '');

const committeeOf = ({ places }: MemberRow): string =>
  places.find(({ kind }) => kind === 'special-committee')?.name ?? '';

export function ratioOf(members: readonly MemberRow[], isCovered: (member: MemberRow) => boolean): Ratio {
  const uncovered = members.filter((member) => !isCovered(member));
  return {
    total: members.length,
    covered: members.length - uncovered.length,
    uncovered: uncovered.map((one) => ({
      ...{ id: one.id, name: one.name, sector: one.sector, committee: committeeOf(one) },
    })),
  };
}

export interface CoverageFacts {
  readonly members: readonly MemberRow[];
  /** In a branch. */
  readonly inBranch: ReadonlySet<string>;
  /** Bodies that a branch stands on. */
  readonly branchBodies: ReadonlySet<string>;
  /** Whom somebody contacts by name. */
  readonly contacted: ReadonlySet<string>;
}

export function coverageOf({ members, inBranch, branchBodies, contacted }: CoverageFacts) {
  const reached = ({ id, places }: MemberRow) =>
    contacted.has(id) || inBranch.has(id) || places.some(({ bodyId }) => branchBodies.has(bodyId));
  return {
    placement: ratioOf(members, (member) => committeeOf(member) !== ''),
    partyOrganisation: ratioOf(members.filter(isPartyMember), ({ id }) => inBranch.has(id)),
    partyWork: ratioOf(members, reached),
  };
}
