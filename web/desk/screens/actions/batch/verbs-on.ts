import type { ProposalView } from '#instruments/proposals/contract';
import { targetsOf } from './batch-targets.ts';
import type { BatchVerb } from './batch-verb.ts';
import { batchVerbs } from './batch-verbs.ts';

/** The verbs that are somebody's business on at least one of these cases. */
export function verbsOn(views: readonly ProposalView[]): BatchVerb[] {
  return batchVerbs.filter((verb) => views.some((view) => targetsOf(verb, view).length > 0));
}
