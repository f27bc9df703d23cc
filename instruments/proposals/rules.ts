// Pure rules of the proposal: each answers why not, or null. Sources in domain 2.1–2.4, 13.
import { type Refusal, refuse } from '#platform/errors';
import type { AssignmentDraft } from './contract.ts';
import type { ProposalFacts } from './facts.ts';

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** In-session proposals open and cut off at exact times; a revision asked for by the office may come later. */
export function isWithinWindow({ occasion, window, now, wasReturned }: ProposalFacts): Refusal | null {
  if (occasion === 'ordinary' || wasReturned) return null;
  if (!window) return refuse('session-missing');
  if (now < window.opensAt) return refuse('session-not-open', { opensAt: wallClock.format(window.opensAt) });
  if (now >= window.cutsOffAt) return refuse('session-cut-off', { cutsOffAt: wallClock.format(window.cutsOffAt) });
  return null;
}

export function hasItsThreeParts(facts: ProposalFacts): Refusal | null {
  if (facts.titleLength === 0) return refuse('title-missing');
  if (facts.titleLength > facts.limits.title)
    return refuse('title-too-long', { limit: facts.limits.title, length: facts.titleLength });
  if (!facts.hasSituation) return refuse('analysis-missing');
  if (facts.recommendationLengths.every((length) => length === 0)) return refuse('recommendation-missing');
  if (facts.bodyLength > facts.limits.body)
    return refuse('body-too-long', { limit: facts.limits.body, length: facts.bodyLength });
  if (!facts.hasCategory) return refuse('category-missing');
  if (!facts.isOneMatter) return refuse('one-matter-unconfirmed');
  return null;
}

export function hasItsProposers(facts: ProposalFacts): Refusal | null {
  if (facts.kind === 'joint' && facts.signedCount < 2) return refuse('cosigner-missing');
  if (facts.kind !== 'collective') return facts.holdsSeat ? null : refuse('seat-missing');
  if (!facts.hasBody) return refuse('body-missing');
  if (!facts.isBodyConfirmed && !facts.speaksForBody) return refuse('body-unconfirmed');
  return null;
}

/** With several windows open the writer says which session is meant; co-signers need not wait for it. */
export function knowsItsSession({ occasion, isSessionAmbiguous }: ProposalFacts): Refusal | null {
  return occasion === 'in-session' && isSessionAmbiguous ? refuse('session-ambiguous') : null;
}

export function canBeSubmitted(facts: ProposalFacts): Refusal | null {
  return knowsItsSession(facts) ?? isWithinWindow(facts) ?? hasItsThreeParts(facts) ?? hasItsProposers(facts);
}

export function canBeInvited(facts: ProposalFacts): Refusal | null {
  if (facts.kind !== 'joint') return refuse('not-joint');
  return isWithinWindow(facts) ?? (facts.titleLength === 0 ? refuse('title-missing') : null);
}

export function canBeSigned(facts: ProposalFacts): Refusal | null {
  return isWithinWindow(facts);
}

/** Open for joining is what the lead opened, before the session's cut-off, for who is not among the signers. */
export function canBeJoined(facts: ProposalFacts): Refusal | null {
  if (!facts.isOpenToJoining) return refuse('not-open-to-joining');
  if (facts.isAmongSigners) return refuse('already-among-signers');
  return isWithinWindow(facts);
}

export function canBeConfirmedForBody(facts: ProposalFacts): Refusal | null {
  if (facts.kind !== 'collective' || !facts.hasBody) return refuse('body-missing');
  return facts.isBodyConfirmed ? refuse('body-already-confirmed') : hasItsThreeParts(facts);
}

export function canBeWithdrawn(facts: ProposalFacts): Refusal | null {
  if (facts.kind === 'collective' && !facts.speaksForBody) return refuse('body-must-withdraw');
  return facts.mergedInCount > 0 ? refuse('others-merged-in', { count: facts.mergedInCount }) : null;
}

export function canBeFiled(facts: ProposalFacts): Refusal | null {
  return facts.hasCategory ? null : refuse('category-missing');
}

const rolesOfType = { sole: ['sole'], lead: ['lead', 'co'], separate: ['separate'] } as const;

/** What is drafted must be of the named type, each unit once, and complete enough to assign. */
export function isSoundAssignment({ type, units }: AssignmentDraft): Refusal | null {
  if (new Set(units.map(({ unitId }) => unitId)).size < units.length) return refuse('unit-twice');
  const roles: readonly string[] = rolesOfType[type];
  if (units.some(({ role }) => !roles.includes(role))) return refuse('role-not-of-type');
  return canBeAssigned({ proposedUnits: units });
}

/** One answering unit alone; one lead with co-units; or several that answer apart. */
export function canBeAssigned({ proposedUnits }: Pick<ProposalFacts, 'proposedUnits'>): Refusal | null {
  const count = (role: string) => proposedUnits.filter((unit) => unit.role === role).length;
  if (proposedUnits.length === 0) return refuse('units-missing');
  if (count('sole') > 0) return proposedUnits.length === 1 ? null : refuse('sole-unit-not-alone');
  if (count('lead') > 0) {
    if (count('lead') > 1) return refuse('several-lead-units');
    if (count('separate') > 0) return refuse('mixed-assignment');
    return count('co') > 0 ? null : refuse('co-unit-missing');
  }
  if (count('co') > 0) return refuse('mixed-assignment');
  return count('separate') > 1 ? null : refuse('separate-units-missing');
}
