// What a verb decides on these cases, line by line.
import type { ProposalView } from '#instruments/proposals/contract';
import type { BatchLine } from './batch-line.ts';
import { targetsOf } from './batch-targets.ts';
import type { BatchVerb } from './batch-verb.ts';

export function linesOf(verb: BatchVerb, views: readonly ProposalView[]): BatchLine[] {
  return views.flatMap((view) =>
    targetsOf(verb, view).map((one) => ({ ...one, title: view.title, number: view.number })),
  );
}
