// What happens to a ballot stands in one chain of the committee, beside the events of the case it belongs to.
import { type ActContext, recordInRegister } from '#kernel/acts';
import { obstacle, transitionOf } from '#kernel/lifecycle';
import type { Refusal } from '#platform/errors';
import type { Ballot } from './ballot.ts';
import { ballotLifecycle } from './lifecycle.ts';

/** What a host asks: is this the moment for the verb? Who may was the host's question. */
export const hindrance = (verb: string, ballot: Ballot): Refusal | null =>
  obstacle(transitionOf(ballotLifecycle, verb), {
    state: ballot.state,
    capacities: new Set(['system']),
    facts: ballot,
  });

/** The host's own act keeps the receipt of the request; here stands the event alone. */
export async function recordBallot(
  context: ActContext,
  ballot: Pick<Ballot, 'id' | 'caseId'>,
  event: { name: string; facts?: Record<string, unknown> },
): Promise<void> {
  await recordInRegister(
    { ...context, receipt: null },
    {
      register: 'ballots',
      eventName: `ballot.${event.name}`,
      change: { payload: { ballotId: ballot.id, caseId: ballot.caseId, ...event.facts } },
    },
  );
}
