// Pure rules of handling; each answers why not, or null. Sources in domain 2.6–2.11.
import { type Refusal, refuse } from '#platform/errors';
import type { UndertakingFacts } from './facts.ts';
import type { Reply } from './undertaking.ts';

/** A late objection is not heard; an adjudicated assignment is final. */
export function canObject({ undertaking, objectionDueOn, today }: UndertakingFacts): Refusal | null {
  if (!undertaking.mayObject) return refuse('objection-already-decided');
  if (objectionDueOn && today > objectionDueOn) return refuse('objection-window-closed', { dueOn: objectionDueOn });
  return null;
}

function isWellAnswered(reply: Reply, recommendationIds: readonly string[]): Refusal | null {
  const missing = recommendationIds.filter((id) => {
    const answer = reply.answers.find((candidate) => candidate.recommendationId === id);
    return !answer?.verdict || answer.text.trim() === '';
  });
  if (missing.length > 0) return refuse('answer-missing', { count: missing.length }, { recommendationIds: missing });
  const undated = reply.answers.flatMap((answer) => answer.commitments).filter(({ dueOn }) => !dueOn);
  return undated.length > 0 ? refuse('commitment-undated', { count: undated.length }) : null;
}

/** Complete enough to leave the drafter's hands: every recommendation answered, class, publication, consultations. */
export function canSubmitReply(facts: UndertakingFacts): Refusal | null {
  const { reply, numbers, undertaking } = facts;
  if (!reply) return refuse('reply-missing');
  const unanswered = isWellAnswered(reply, facts.recommendationIds);
  if (unanswered) return unanswered;
  if (!reply.classLetter || !numbers.classLetters.includes(reply.classLetter)) return refuse('class-missing');
  if (!reply.publication) return refuse('publication-missing');
  if (reply.publication !== 'open' && reply.publicationReason.trim() === '')
    return refuse('publication-reason-missing');
  const needed = undertaking.round === 1 ? numbers.minimumConsultations : 1;
  const held = facts.consultationsThisRound;
  if (held < needed) return refuse('consultations-missing', { needed, held });
  const outstanding = facts.coUnits.filter(({ hasOpinion }) => !hasOpinion).length;
  return outstanding > 0 ? refuse('co-opinions-missing', { count: outstanding }) : null;
}

/** Asked for before the due date, to a later day, not past the hard maximum. */
export function canRequestExtension({ replyClock, today, hasPendingExtension }: UndertakingFacts): Refusal | null {
  if (!replyClock) return refuse('clock-not-running');
  if (today > replyClock.dueOn) return refuse('extension-too-late', { dueOn: replyClock.dueOn });
  if (hasPendingExtension) return refuse('extension-pending');
  const { latestExtensionOn } = replyClock;
  if (latestExtensionOn && replyClock.dueOn >= latestExtensionOn)
    return refuse('extension-exhausted', { latestExtensionOn });
  return null;
}

export function hasExtensionToDecide({ hasPendingExtension }: UndertakingFacts): Refusal | null {
  return hasPendingExtension ? null : refuse('no-extension-pending');
}

/** Ratings are given by the person alone, once a round; nobody rates on behalf of another. */
export function canRate({ hasRated, actsOnBehalf }: UndertakingFacts): Refusal | null {
  if (actsOnBehalf) return refuse('rating-not-on-behalf');
  return hasRated ? refuse('already-rated') : null;
}

export function isDelivered(facts: UndertakingFacts): Refusal | null {
  return facts.reply?.deliveredAt ? null : refuse('reply-missing');
}
