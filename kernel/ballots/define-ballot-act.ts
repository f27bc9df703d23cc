// An act of a voter or a scrutineer on one ballot: find and lock → permit → check → change → record.
import type { ZodType } from 'zod';
import { type Act, type ActAnswer, type ActContext, parseInput, recordInRegister } from '#kernel/acts';
import { obstacle, transitionOf } from '#kernel/lifecycle';
import { type Capacity, generalCapacities } from '#kernel/permissions';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { Ballot } from './ballot.ts';
import { ballotLifecycle } from './lifecycle.ts';
import { groupOfVoter, lockBallot } from './storage/ballots.ts';

export interface BallotSubject {
  readonly ballot: Ballot;
  /** The group in which the person stands on the roll. */
  readonly groupId: string | null;
}

export interface BallotChange {
  /** Facts for the record; null leaves no event. */
  readonly facts: Record<string, unknown> | null;
  readonly answer?: Record<string, unknown>;
}

export interface BallotActDefinition<Input extends { readonly ballotId: string }> {
  readonly name: string;
  readonly verb: string;
  readonly input: ZodType<Input>;
  change(context: ActContext, subject: BallotSubject, input: Input): Promise<BallotChange | Refusal>;
}

const nowhere: ActAnswer = { caseId: null, version: null, state: null };

function capacitiesAt({ actor }: ActContext, groupId: string | null): Set<Capacity> {
  const capacities = generalCapacities(actor);
  return groupId === null ? capacities : capacities.add('voter');
}

export function defineBallotAct<Input extends { readonly ballotId: string }>(
  definition: BallotActDefinition<Input>,
): Act {
  const transition = transitionOf(ballotLifecycle, definition.verb);
  const eventName = `ballot.${transition.event}`;

  async function change(context: ActContext, input: Input): Promise<ActAnswer | Refusal> {
    const { tx, actor } = context;
    const ballot = await lockBallot(tx, input.ballotId);
    if (!ballot) return refuse('not-found');
    const groupId = actor.personId ? await groupOfVoter(tx, ballot.id, actor.personId) : null;
    const capacities = capacitiesAt(context, groupId);
    const problem = obstacle(transition, { state: ballot.state, capacities, facts: ballot });
    if (problem) return problem;
    if (actor.onBehalfOf) return refuse('vote-in-person');
    const changed = await definition.change(context, { ballot, groupId }, input);
    if (isRefusal(changed)) return changed;
    if (changed.facts === null) return { ...nowhere, ...changed.answer };
    const payload = { ballotId: ballot.id, caseId: ballot.caseId, ...changed.facts };
    const answer = changed.answer ?? {};
    return recordInRegister(context, { register: 'ballots', eventName, change: { payload, answer } });
  }

  return {
    name: definition.name,
    input: definition.input,
    on: 'none',
    isVersioned: false,
    event: eventName,
    who: transition.who,
    async run(context, envelope) {
      const input = parseInput(definition.input, envelope.input);
      return isRefusal(input) ? input : change(context, input);
    },
  };
}
