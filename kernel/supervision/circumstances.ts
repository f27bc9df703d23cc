// The committee's ladder on a day, and what an actor may ask of it.
import type { ActContext, QueryContext } from '#kernel/acts';
import { type Actor, hasRole, type Role, unitsOf } from '#kernel/permissions';
import type { Circumstances } from './ladder.ts';
import { ladderRules } from './settings.ts';

export const overseers: readonly Role[] = [
  'supervision-officer',
  'proposal-officer',
  'proposal-committee-head',
  'secretary-general',
  'chairpersons-council',
];
export const chasers = ['supervision-officer', 'proposal-officer'] as const satisfies readonly Role[];

export const circumstancesOf = ({
  settings,
  calendar,
  today,
}: Pick<ActContext | QueryContext, 'settings' | 'calendar' | 'today'>): Circumstances => ({
  rules: ladderRules(settings),
  calendar,
  today,
});

/** Offices see every unit's desk; a unit its own; anybody else none. */
export function unitsSeenBy(actor: Actor): readonly string[] | null {
  return hasRole(actor, overseers) ? null : unitsOf(actor);
}
