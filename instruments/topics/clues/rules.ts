// Pure rules of topic clues: who may send what, what is a flood, what is nearly the same.
import { type Refusal, refuse } from '#platform/errors';
import type { ClueOrigin, ScreeningDecision } from '../contract/vocabulary.ts';

export interface ClueFacts {
  readonly hasContact: boolean;
}

export const hasContact = (facts: ClueFacts): Refusal | null =>
  facts.hasContact ? null : refuse('clue-without-contact');

export interface Sending {
  readonly origin: ClueOrigin;
  readonly website: string;
  readonly secondsTaken: number;
  readonly contact: { readonly name: string; readonly phone: string };
  readonly answersCall: boolean;
  readonly rules: {
    readonly minimumSeconds: number;
    readonly isContactRequired: boolean;
    readonly isOpenAllYear: boolean;
  };
}

/** Members and bodies have signed in: the house knows them, and no program fills in their forms. */
export function canBeSent({ origin, website, secondsTaken, contact, answersCall, rules }: Sending): Refusal | null {
  if (!answersCall && !rules.isOpenAllYear) return refuse('clue-needs-a-call');
  if (origin !== 'public') return null;
  if (website !== '') return refuse('clue-filled-by-program');
  if (secondsTaken < rules.minimumSeconds) return refuse('clue-sent-too-fast', { seconds: rules.minimumSeconds });
  const isReachable = contact.name !== '' && contact.phone !== '';
  return rules.isContactRequired && !isReachable ? refuse('clue-contact-missing') : null;
}

export interface Flood {
  /** Clues from outside in the last hour, those that were folded away not counted. */
  readonly inTheHour: number;
  readonly mostInAnHour: number;
}

export const isNoFlood = ({ inTheHour, mostInAnHour }: Flood): Refusal | null =>
  inTheHour >= mostInAnHour ? refuse('clues-flooded') : null;

/** The first few stand as clues of their own, each with its own contact; from then on they only count. */
export const isFolded = (alikeToday: number, foldFrom: number): boolean => alikeToday + 1 >= foldFrom;

export interface Screening {
  readonly decision: ScreeningDecision;
  readonly callId: string | null;
  readonly passedTo: string;
}

export function canBeScreened({ decision, callId, passedTo }: Screening): Refusal | null {
  if (decision === 'adopted' && !callId) return refuse('guide-not-named');
  return decision === 'passed-on' && passedTo === '' ? refuse('receiver-not-named') : null;
}
