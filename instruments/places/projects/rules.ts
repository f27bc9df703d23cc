// Pure rules of service projects, and what a small sample may say.
import { type Refusal, refuse } from '#platform/errors';
import type { SampleView } from '../contract/projects.ts';

export interface ProjectFacts {
  readonly participantCount: number;
}

export interface Tally {
  readonly satisfied: number;
  readonly partly: number;
  readonly dissatisfied: number;
}

export const askedIn = ({ satisfied, partly, dissatisfied }: Tally): number => satisfied + partly + dissatisfied;

export interface Counting {
  readonly before: Tally;
  readonly added: Tally;
  readonly peopleHelped: number;
}

/** Nobody can be asked who was not helped. */
export function canBeCounted({ before, added, peopleHelped }: Counting): Refusal | null {
  if (askedIn(added) === 0) return refuse('sample-empty');
  const asked = askedIn(before) + askedIn(added);
  return asked > peopleHelped ? refuse('sample-larger-than-helped', { asked, helped: peopleHelped }) : null;
}

/** The number helped may not be set below the number of those already asked. */
export const isNotBelowSample = (peopleHelped: number, tally: Tally): Refusal | null =>
  peopleHelped < askedIn(tally)
    ? refuse('sample-larger-than-helped', { asked: askedIn(tally), helped: peopleHelped })
    : null;

/** Always with its size; of too few answers only how many there were. */
export function sampleOf(tally: Tally, fewestAnswers: number): SampleView {
  const asked = askedIn(tally);
  return { asked, answers: asked < fewestAnswers ? null : { ...tally } };
}

export const isPeriod = ({ fromOn, untilOn }: { fromOn: string; untilOn: string }): Refusal | null =>
  untilOn < fromOn ? refuse('project-ends-before-it-begins', { fromOn, untilOn }) : null;
