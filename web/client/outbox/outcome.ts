// What one sending came to, and what that means for the thing.
import { isRefusal } from '#platform/errors';
import { Problem, type SpokenRefusal } from '../problem.ts';
import type { Thing, WaitReason } from './thing.ts';

export type Outcome =
  | { kind: 'sent'; answer: unknown }
  | { kind: 'refused'; refusal: SpokenRefusal }
  | { kind: 'waiting'; waits: WaitReason };

/** A no that concerns the moment and not the thing. */
const waitsAfter: Readonly<Record<string, WaitReason>> = {
  'session-ended': 'sign-in',
  'sign-in-required': 'sign-in',
  'password-change-required': 'sign-in',
  'second-factor-setup-required': 'sign-in',
  'too-many-requests': 'server',
  'service-unavailable': 'server',
  'scanner-unavailable': 'server',
  'storage-full': 'server',
  'storage-read-only': 'server',
  'internal-error': 'server',
};

export function outcomeOf(answer: unknown): Outcome {
  if (!isRefusal(answer)) return { kind: 'sent', answer };
  const waits = waitsAfter[answer.code];
  return waits ? { kind: 'waiting', waits } : { kind: 'refused', refusal: answer as SpokenRefusal };
}

/** A hall's own sign-in page answers what nobody can read: that is a missing network too. */
export function outcomeOfProblem(problem: unknown): Outcome {
  const isServer = problem instanceof Problem && problem.kind === 'server';
  return { kind: 'waiting', waits: isServer ? 'server' : 'network' };
}

/** Null when it is done and can be forgotten. */
export function thingAfter(thing: Thing, outcome: Outcome): Thing | null {
  if (outcome.kind === 'sent') return null;
  const { refusal: _, ...rest } = thing;
  return outcome.kind === 'waiting'
    ? { ...rest, standing: 'waiting', waits: outcome.waits }
    : { ...rest, standing: 'refused', refusal: outcome.refusal };
}
