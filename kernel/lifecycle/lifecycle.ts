// A lifecycle is one table a jurist can read; this file says what a row holds.

import type { Capacity } from '#kernel/permissions';
import type { Refusal } from '#platform/errors';

/** Answers why not, or null when nothing stands in the way. Pure: plain facts and the given time. */
export type Rule<Facts> = (facts: Facts) => Refusal | null;

export interface Transition<State extends string, Facts> {
  readonly verb: string;
  readonly from: readonly State[];
  /** The state it leads to; `same` leaves it as it is; of several, the act answers which. */
  readonly to: State | 'same' | readonly State[];
  readonly who: readonly Capacity[];
  readonly rule?: Rule<Facts>;
  /** Clocks started and stopped, by kind. */
  readonly starts?: readonly string[];
  readonly stops?: readonly string[];
  /** What is written into the record: `<kind>.<event>`. */
  readonly event: string;
  /** Notices sent, by kind. */
  readonly notices?: readonly string[];
  /** False where two people may act side by side (co-signers); a stale version is then no obstacle. */
  readonly versioned?: boolean;
}

export interface StateDescription {
  /** Whose turn it is in this state; null when nobody's. */
  readonly turn: string | null;
  /** The case can go no further from here. */
  readonly isFinal?: boolean;
}

export interface Lifecycle<State extends string = string, Facts = never> {
  readonly kind: string;
  readonly initial: State;
  readonly states: Readonly<Record<State, StateDescription>>;
  readonly transitions: readonly Transition<State, Facts>[];
}

/** Every state a transition may lead to, besides the one it starts from. */
export function targetsOf<State extends string, Facts>({ to }: Transition<State, Facts>): readonly State[] {
  if (to === 'same') return [];
  return typeof to === 'string' ? [to] : to;
}

export function transitionOf<State extends string, Facts>(
  lifecycle: Lifecycle<State, Facts>,
  verb: string,
): Transition<State, Facts> {
  const transition = lifecycle.transitions.find((candidate) => candidate.verb === verb);
  if (!transition) throw new Error(`The lifecycle of ${lifecycle.kind} has no verb ${verb}.`);
  return transition;
}
