// What an act on an undertaking is given: the locked case, the undertaking with its siblings, the facts for the rules.
import type { ActContext, ClockPeriods, Subject, SubjectKind } from '#kernel/acts';
import { lockCase, partiesOf } from '#kernel/cases';
import {
  type Actor,
  actingPersonId,
  type Capacity,
  capacitiesInUnit,
  generalCapacities,
  hasRole,
  type Role,
} from '#kernel/permissions';
import type { UndertakingState } from './contract.ts';
import type { UndertakingFacts } from './facts.ts';
import { undertakingLifecycle } from './lifecycle.ts';
import { readFacts } from './read-facts.ts';
import { caseOfUndertaking, undertakingsOfCases, updateUndertaking } from './storage.ts';
import type { UndertakenKind, UndertakenKinds } from './undertaken-kind.ts';
import { answers, isActive, type Undertaking } from './undertaking.ts';

export interface UndertakingSubject extends Subject<UndertakingState, UndertakingFacts> {
  readonly undertaking: Undertaking;
  readonly siblings: readonly Undertaking[];
  readonly kind: UndertakenKind;
  /** Persons who are answered and who rate. */
  readonly proposerIds: readonly string[];
}

export interface Standing {
  readonly undertaking: Undertaking;
  readonly siblings: readonly Undertaking[];
  readonly proposerIds: readonly string[];
  readonly officeRoles?: readonly Role[] | undefined;
}

const usualOffice: readonly Role[] = ['supervision-officer', 'proposal-officer', 'proposal-committee-head'];

/** A kind with an office of its own is none of the usual offices' business. */
function withOffice(actor: Actor, capacities: Set<Capacity>, officeRoles: readonly Role[]): void {
  for (const role of usualOffice) capacities.delete(role);
  if (hasRole(actor, officeRoles)) capacities.add('supervision-officer');
}

/** In what capacities the actor meets this undertaking. */
export function capacitiesAt(actor: Actor, standing: Standing): Set<Capacity> {
  const { undertaking, siblings, proposerIds, officeRoles } = standing;
  const capacities = generalCapacities(actor);
  if (officeRoles) withOffice(actor, capacities, officeRoles);
  const prefix = answers(undertaking.role) ? 'answering' : 'co';
  for (const role of capacitiesInUnit(actor, undertaking.unitId)) {
    capacities.add(role);
    capacities.add(role.replace('unit', prefix));
  }
  const coUnits = siblings.filter((other) => other.role === 'co' && isActive(other));
  if (answers(undertaking.role) && coUnits.some((other) => capacitiesInUnit(actor, other.unitId).length > 0)) {
    capacities.add('co-unit');
  }
  const person = actingPersonId(actor);
  if (person && proposerIds.includes(person)) capacities.add('proposer');
  return capacities;
}

const clocksOf = (kinds: UndertakenKinds): ClockPeriods => {
  // All kinds of cases share these clocks; the numbers are the first kind's until a second needs its own.
  const numbers = (context: ActContext) => [...kinds.values()][0]!.numbers(context.settings);
  return {
    adjudication: (context) => ({
      period: { days: numbers(context).adjudicateDays },
      basis: 'proposal.assign.adjudicateDays',
    }),
    check: (context) => ({
      period: { workingDays: numbers(context).checkWorkingDays },
      basis: 'proposal.check.workingDays',
    }),
    feedback: (context) => ({
      period: { workingDays: numbers(context).feedbackWorkingDays },
      basis: 'proposal.feedback.workingDays',
    }),
  };
};

export type UndertakingSubjectKind = SubjectKind<UndertakingState, UndertakingFacts, UndertakingSubject>;

export function undertakingSubject(kinds: UndertakenKinds): UndertakingSubjectKind {
  return {
    lifecycle: undertakingLifecycle,
    clocks: clocksOf(kinds),
    async load(context, id) {
      const caseId = await caseOfUndertaking(context.tx, id);
      const record = caseId ? await lockCase(context.tx, caseId) : null;
      const kind = record ? kinds.get(record.kind) : undefined;
      if (!record || !kind) return null;
      const siblings = await undertakingsOfCases(context.tx, [record.id]);
      const undertaking = siblings.find((candidate) => candidate.id === id);
      if (!undertaking) return null;
      const parties = await partiesOf(context.tx, record.id);
      const proposerIds = parties.filter((p) => p.relation === kind.raterRelation).map((p) => p.partyId);
      const { officeRoles } = kind;
      const capacities = capacitiesAt(context.actor, { undertaking, siblings, proposerIds, officeRoles });
      const facts = await readFacts(context, { undertaking, siblings, kind });
      const state = undertaking.state;
      return { record, id, state, facts, capacities, undertaking, siblings, kind, proposerIds };
    },
    move: (context, subject, state) => updateUndertaking(context.tx, subject.id, { state }),
  };
}
