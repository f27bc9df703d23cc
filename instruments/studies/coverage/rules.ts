// Which cohorts a member belongs to, and whom study has reached. Pure; names stay in the order they are given.
import type { CohortView } from '../contract/coverage.ts';

export interface MemberSeated {
  readonly personId: string;
  readonly name: string;
  readonly isStanding: boolean;
  /** Had a seat in an earlier term. */
  readonly isReElected: boolean;
  readonly sectorId: string | null;
  readonly committeeIds: readonly string[];
}

export interface BodyNamed {
  readonly id: string;
  readonly name: string;
  readonly kind: 'sector' | 'special-committee';
}

type Belongs = (member: MemberSeated) => boolean;

const ofBody = ({ id, kind }: BodyNamed): Belongs =>
  kind === 'sector' ? ({ sectorId }) => sectorId === id : ({ committeeIds }) => committeeIds.includes(id);

const general: readonly (readonly [Exclude<CohortView['kind'], BodyNamed['kind']>, Belongs])[] = [
  ['all', () => true],
  ['new', ({ isReElected }) => !isReElected],
  ['re-elected', ({ isReElected }) => isReElected],
  ['standing', ({ isStanding }) => isStanding],
];

function cohort(
  head: Pick<CohortView, 'key' | 'kind' | 'name'>,
  members: readonly MemberSeated[],
  covered: ReadonlySet<string>,
): CohortView {
  const notYet = members.filter(({ personId }) => !covered.has(personId));
  return {
    ...head,
    members: members.length,
    covered: members.length - notYet.length,
    notYet: notYet.map(({ personId, name }) => ({ personId, name })),
  };
}

/** Cohorts in their fixed order; bodies nobody belongs to are left out. Never ordered by how far they are. */
export function coverageOf(
  members: readonly MemberSeated[],
  bodies: readonly BodyNamed[],
  covered: ReadonlySet<string>,
): CohortView[] {
  const whole = general.map(([kind, belongs]) =>
    cohort({ key: kind, kind, name: '' }, members.filter(belongs), covered),
  );
  const byBody = bodies.map((body) =>
    cohort({ key: body.id, kind: body.kind, name: body.name }, members.filter(ofBody(body)), covered),
  );
  return [...whole, ...byBody.filter((one) => one.members > 0)];
}
