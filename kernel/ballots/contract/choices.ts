// What one voter says, and whether it is a whole answer.
import * as z from 'zod';
import { type Refusal, refuse } from '#platform/errors';
import type { BallotRules } from './rules.ts';

export const votes = ['yes', 'no', 'abstain'] as const;
export type Vote = (typeof votes)[number];

/** By item: a vote, or points by criterion. An item that is left out is an abstention. */
export const choicesSchema = z.record(
  z.string().max(100),
  z.union([z.enum(votes), z.record(z.string().max(100), z.int().min(0).max(1000))]),
);
export type Choices = z.infer<typeof choicesSchema>;

function problemOfItem(rules: BallotRules, choice: Choices[string]): Refusal | null {
  if ((typeof choice === 'string') !== (rules.method === 'approve')) return refuse('choice-unknown');
  if (typeof choice === 'string') return null;
  for (const { id, label, maximum } of rules.criteria) {
    const points = choice[id];
    if (points === undefined) return refuse('score-missing', { criterion: label });
    if (points > maximum) return refuse('score-too-high', { criterion: label, maximum });
  }
  const isKnown = Object.keys(choice).every((key) => rules.criteria.some(({ id }) => id === key));
  return isKnown ? null : refuse('choice-unknown');
}

/** Why a paper would not count, or null. */
export function problemOfChoices(rules: BallotRules, choices: Choices): Refusal | null {
  const known = new Set(rules.items.map(({ id }) => id));
  for (const [item, choice] of Object.entries(choices)) {
    const problem = known.has(item) ? problemOfItem(rules, choice) : refuse('choice-unknown');
    if (problem) return problem;
  }
  const yes = Object.values(choices).filter((choice) => choice === 'yes').length;
  if (rules.places !== null && yes > rules.places) return refuse('too-many-yes', { places: rules.places, yes });
  return null;
}
