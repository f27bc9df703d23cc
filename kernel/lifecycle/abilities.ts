// What somebody can do with a thing right now, each verb with its reason when they cannot.

import { type Capacities, meets } from '#kernel/permissions';
import { type Refusal, refuse } from '#platform/errors';
import type { Lifecycle, Transition } from './lifecycle.ts';

export interface Meeting<State extends string, Facts> {
  readonly state: State;
  readonly capacities: Capacities;
  readonly facts: Facts;
}

/** Null when the act may go ahead; else the first thing in its way: person, state, rule. */
export function obstacle<State extends string, Facts>(
  transition: Transition<State, Facts>,
  { state, capacities, facts }: Meeting<State, Facts>,
): Refusal | null {
  if (!meets(capacities, transition.who))
    return refuse('not-permitted', { verb: transition.verb }, { who: transition.who });
  if (!transition.from.includes(state)) return refuse('state-conflict', { verb: transition.verb, state });
  return transition.rule?.(facts) ?? null;
}

export interface Ability {
  readonly verb: string;
  readonly isAllowed: boolean;
  /** Why not; absent when allowed. */
  readonly refusal?: Refusal;
}

/** Verbs that are the actor's business here: allowed, or theirs but hindered for a reason worth telling. */
export function abilities<State extends string, Facts>(
  lifecycle: Lifecycle<State, Facts>,
  meeting: Meeting<State, Facts>,
): Ability[] {
  return lifecycle.transitions.flatMap((transition): Ability[] => {
    const refusal = obstacle(transition, meeting);
    if (!refusal) return [{ verb: transition.verb, isAllowed: true }];
    if (refusal.code === 'not-permitted' || refusal.code === 'state-conflict') return [];
    return [{ verb: transition.verb, isAllowed: false, refusal }];
  });
}
