// Additions and contests as a reader may see them, with what that reader may do.
import type { QueryContext } from '#kernel/acts';
import type { DeedFacts, DeedKind, DeedKinds } from '#kernel/deeds';
import { contestLifecycle } from './contests/lifecycle.ts';
import type { Contest } from './contests/storage.ts';
import type { ContestView, FactOfLine } from './contract/contests.ts';
import type { OutsideView } from './contract/outside.ts';
import { outsideLifecycle } from './outside/lifecycle.ts';
import type { OwnDeed } from './outside/storage.ts';
import { saidAbilities, sentenceOf } from './say.ts';
import { matterCapacities, sightOf } from './who-sees.ts';

export function outsideSeen(context: QueryContext, added: OwnDeed): OutsideView {
  const { actor } = context;
  const { caseId, createdAt, decidedAt, decidedBy, decisionReason, organiserId, files, ...kept } = added;
  const meeting = {
    state: added.state,
    facts: { isOwnMatter: sightOf(actor, added.personId) === 'own' },
    capacities: matterCapacities(actor, { personId: added.personId, bodyId: organiserId }, 'organiser'),
  };
  return {
    ...kept,
    ...{ id: caseId, files: [...files], addedAt: createdAt.toISOString() },
    decision: decidedAt && { by: decidedBy, at: decidedAt.toISOString(), reason: decisionReason },
    abilities: saidAbilities(context, outsideLifecycle, meeting),
  };
}

/** Every fact the kind declares, with the value the line has today. */
export function factsOfLine(kind: DeedKind | undefined, facts: DeedFacts): FactOfLine[] {
  return Object.entries(kind?.facts ?? {}).map(([name, { type, values = [] }]) => ({
    ...{ name, type, values: [...values], value: facts[name] ?? null },
  }));
}

export function contestSeen(context: QueryContext, kinds: DeedKinds, contest: Contest): ContestView {
  const { actor, translate } = context;
  const { caseId: id, version, state, personId, personName, deedId, doneOn, reason, outcome, correctedOn } = contest;
  const meeting = {
    state,
    facts: { isOwnMatter: sightOf(actor, personId) === 'own' },
    capacities: matterCapacities(actor, { personId, bodyId: null }, 'the-office'),
  };
  const told = contest.deed ?? { kind: contest.deedKind, facts: {}, caseTitle: '' };
  return {
    ...{ id, version, state, personId, personName, deedId, doneOn, reason, files: [...contest.files] },
    ...{ sentence: sentenceOf(translate, told), about: told.caseTitle, isMissing: deedId === null },
    facts: factsOfLine(kinds[told.kind], told.facts),
    decision: contest.decidedAt && {
      ...{ by: contest.decidedBy, at: contest.decidedAt.toISOString(), reason: contest.decisionReason },
      ...{ outcome, correctedOn },
    },
    raisedAt: contest.createdAt.toISOString(),
    abilities: saidAbilities(context, contestLifecycle, meeting),
  };
}
