// What an act on a service project is given: the locked case, the project, its people.
import type { Subject, SubjectKind } from '#kernel/acts';
import { type CaseParty, lockCase, partiesOf } from '#kernel/cases';
import { type Actor, actingPersonId, type Capacity, generalCapacities } from '#kernel/permissions';
import { type ProjectPart, type ProjectState, projectParts } from '../contract/vocabulary.ts';
import { isInside, keepsPlaces } from '../who-sees.ts';
import { projectLifecycle } from './lifecycle.ts';
import type { ProjectFacts } from './rules.ts';
import { type Project, readProject } from './storage.ts';

export interface ProjectPerson {
  readonly personId: string;
  readonly part: ProjectPart;
}

export interface ProjectSubject extends Subject<ProjectState, ProjectFacts> {
  readonly project: Project;
  readonly people: readonly ProjectPerson[];
}

export const peopleIn = (parties: readonly CaseParty[]): ProjectPerson[] =>
  projectParts.flatMap((part) =>
    parties.filter(({ relation }) => relation === part).map(({ partyId: personId }) => ({ personId, part })),
  );

/** Planned, it is its people's and the office's; running, everybody of the committee finds it. */
export function seesProject(actor: Actor, state: string, people: readonly ProjectPerson[]): boolean {
  const own = actingPersonId(actor);
  const isIn = people.some(({ personId }) => personId === own);
  return keepsPlaces(actor) || isIn || (isInside(actor) && state !== 'prepared' && state !== 'cancelled');
}

export function projectCapacities(actor: Actor, people: readonly ProjectPerson[]): Set<Capacity> {
  const own = actingPersonId(actor);
  const capacities = generalCapacities(actor);
  for (const { personId, part } of people) if (personId === own) capacities.add(part);
  return capacities;
}

export const projectSubject: SubjectKind<ProjectState, ProjectFacts, ProjectSubject> = {
  lifecycle: projectLifecycle,
  async load({ tx, actor }, id) {
    const record = await lockCase(tx, id);
    const project = record?.kind === projectLifecycle.kind ? await readProject(tx, id) : null;
    if (!record || !project) return null;
    const people = peopleIn(await partiesOf(tx, id));
    const state = record.state as ProjectState;
    if (!seesProject(actor, state, people)) return null;
    const capacities = projectCapacities(actor, people);
    return { record, id, state, project, people, facts: { participantCount: people.length }, capacities };
  },
};
