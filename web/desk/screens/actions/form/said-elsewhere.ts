// What already stands beside a field need not be said again below the form.
import type { SpokenRefusal } from '#web/client';
import { conflictOf } from './conflict.ts';
import { fieldOfRefusal } from './field-of-refusal.ts';
import { type FieldProblem, problemsOf } from './problems.ts';

export function hintsAt(problem: FieldProblem, field: string) {
  return problem.field === field || problem.field.startsWith(`${field}.`);
}

/** What stands under the form as a whole: not what already stands beside a field. */
export function isSaidElsewhere(refusal: SpokenRefusal | undefined) {
  return problemsOf(refusal).length > 0 || fieldOfRefusal(refusal) || conflictOf(refusal);
}
