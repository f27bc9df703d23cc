// What acts on a round and on a handling are given: the locked case, what is kept, the facts for the rules.
import type { ActContext, Subject, SubjectKind } from '#kernel/acts';
import { ballotsOf } from '#kernel/ballots';
import { audiencesOf, type CaseRecord, lockCase } from '#kernel/cases';
import {
  type Actor,
  bodiesSpokenFor,
  type Capacity,
  committeeOfficeRoles,
  generalCapacities,
  hasRole,
} from '#kernel/permissions';
import type { HandlingState, RoundState } from './contract.ts';
import type { Handling, Round } from './kept.ts';
import { handlingLifecycle, roundLifecycle } from './lifecycle.ts';
import type { HandlingFacts, RoundFacts } from './rules.ts';
import { readHandling } from './storage/handlings.ts';
import { readRound } from './storage/rounds.ts';

export interface RoundSubject extends Subject<RoundState, RoundFacts> {
  readonly round: Round;
}

export const isOffice = (actor: Actor): boolean => hasRole(actor, committeeOfficeRoles);
/** The office, and those who speak for a body: committees and parties nominate. */
export const seesRounds = (actor: Actor): boolean => isOffice(actor) || bodiesSpokenFor(actor).length > 0;

export function roundCapacities(actor: Actor): Set<Capacity> {
  const capacities = generalCapacities(actor);
  return bodiesSpokenFor(actor).length > 0 ? capacities.add('nominating-body') : capacities;
}

export const roundFacts = (round: Round, { actor, today }: Pick<ActContext, 'actor' | 'today'>): RoundFacts => ({
  candidates: round.candidates.map(({ isShortlisted, isDecided, isTakenUp }) => ({
    isScreened: isShortlisted !== null,
    isShortlisted: isShortlisted === true,
    isDecided,
    isTakenUp,
  })),
  collectUntilOn: round.collectUntilOn,
  today,
  isOffice: isOffice(actor),
});

export const roundSubject: SubjectKind<RoundState, RoundFacts, RoundSubject> = {
  lifecycle: roundLifecycle,
  async load(context, id) {
    const { tx, actor } = context;
    const record = await lockCase(tx, id);
    if (record?.kind !== roundLifecycle.kind || !seesRounds(actor)) return null;
    const round = await readRound(tx, id);
    if (!round) return null;
    const state = record.state as RoundState;
    return { record, id, state, round, facts: roundFacts(round, context), capacities: roundCapacities(actor) };
  },
};

/** The ballot that counts at the moment: the last one laid down. */
export async function lastBallot({ tx }: Pick<ActContext, 'tx'>, caseId: string) {
  return (await ballotsOf(tx, caseId)).at(-1) ?? null;
}

export interface HandlingSubject extends Subject<HandlingState, HandlingFacts> {
  readonly handling: Handling;
}

export function handlingCapacities(actor: Actor, { supervisorId }: Handling): Set<Capacity> {
  const capacities = generalCapacities(actor);
  return actor.personId === supervisorId && !actor.onBehalfOf ? capacities.add('supervising-leader') : capacities;
}

export const handlingFacts = ({ plan, visits }: Handling): HandlingFacts => ({ hasPlan: plan !== null, visits });

export const seesHandling = (actor: Actor, record: CaseRecord, { supervisorId }: Handling): boolean =>
  audiencesOf(actor).includes(record.audience) || actor.personId === supervisorId;

export const handlingSubject: SubjectKind<HandlingState, HandlingFacts, HandlingSubject> = {
  lifecycle: handlingLifecycle,
  async load({ tx, actor }, id) {
    const record = await lockCase(tx, id);
    if (record?.kind !== handlingLifecycle.kind) return null;
    const handling = await readHandling(tx, id);
    if (!handling || !seesHandling(actor, record, handling)) return null;
    const state = record.state as HandlingState;
    const capacities = handlingCapacities(actor, handling);
    return { record, id, state, handling, facts: handlingFacts(handling), capacities };
  },
};
