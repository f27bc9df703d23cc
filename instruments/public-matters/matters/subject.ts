// What an act on a public matter is given. The sealed contact is not among it.
import type { ClockPeriods, Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { type Actor, type Capacity, generalCapacities } from '#kernel/permissions';
import { undertakingsOfCases } from '#kernel/undertakings';
import type { Transaction } from '#platform/database';
import type { PublicMatterState } from '../contract/vocabulary.ts';
import { matterNumbers } from '../settings.ts';
import { seesMatter } from '../who-sees.ts';
import { matterLifecycle } from './lifecycle.ts';
import type { PublicMatter } from './matter.ts';
import type { MatterFacts } from './rules.ts';
import { answersOf, readMatter, turnedInto } from './storage.ts';

export interface MatterSubject extends Subject<PublicMatterState, MatterFacts> {
  readonly matter: PublicMatter;
}

export async function factsOf(tx: Transaction, actor: Actor, matter: PublicMatter): Promise<MatterFacts> {
  const answers = await answersOf(tx, matter.caseId);
  return {
    actorId: actor.personId,
    hasContact: matter.hasContact,
    drafterId: matter.draftedBy,
    abuserId: matter.abuseBy,
    hasSupplement: matter.supplementedAt !== null,
    hasAppealed: matter.appealedAt !== null,
    response: answers.find(({ round }) => round === matter.round)?.response ?? null,
    turnedInto: await turnedInto(tx, matter.caseId),
  };
}

/** Nobody without an account comes to a matter but through the acts that ask for its code first. */
export function matterCapacities(actor: Actor): Set<Capacity> {
  return actor.isPublic ? new Set(['citizen']) : generalCapacities(actor);
}

export const unitIdsOf = async (tx: Transaction, caseId: string): Promise<string[]> =>
  (await undertakingsOfCases(tx, [caseId])).filter(({ state }) => state !== 'transferred').map(({ unitId }) => unitId);

export const matterClocks: ClockPeriods = {
  'public-matter-answer': ({ settings }) => ({
    period: { workingDays: settings.get(matterNumbers.answerWorkingDays) },
    basis: matterNumbers.answerWorkingDays.key,
  }),
};

export const matterSubject: SubjectKind<PublicMatterState, MatterFacts, MatterSubject> = {
  lifecycle: matterLifecycle,
  clocks: matterClocks,
  async load({ tx, actor }, id) {
    const record = await lockCase(tx, id);
    const matter = record?.kind === matterLifecycle.kind ? await readMatter(tx, id) : null;
    if (!record || !matter) return null;
    const standing = { recorderId: matter.recorderId, unitIds: await unitIdsOf(tx, id) };
    if (!actor.isPublic && !seesMatter(actor, standing)) return null;
    const facts = await factsOf(tx, actor, matter);
    return { record, id, state: record.state as PublicMatterState, matter, facts, capacities: matterCapacities(actor) };
  },
};
