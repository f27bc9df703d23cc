// Pure rules of a call for topics: each answers why not, or null.
import { type Refusal, refuse } from '#platform/errors';
import type { Answerers, CallState, ClueOrigin } from '../contract/vocabulary.ts';

export interface CallFacts {
  readonly text: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly today: string;
  readonly topics: readonly { readonly title: string; readonly explanation: string }[];
}

export function canBeAnnounced({ text, opensOn, closesOn, today }: CallFacts): Refusal | null {
  if (text.trim() === '') return refuse('call-text-missing');
  return isSoundPeriod({ opensOn, closesOn, today });
}

export function isSoundPeriod({ opensOn, closesOn, today }: Omit<CallFacts, 'text' | 'topics'>): Refusal | null {
  if (closesOn < opensOn) return refuse('call-ends-before-it-begins', { opensOn, closesOn });
  return closesOn < today ? refuse('call-would-be-over', { closesOn }) : null;
}

/** By hand it may open early, but not once its last day has gone. */
export const canBeOpened = ({ closesOn, today }: CallFacts): Refusal | null =>
  closesOn < today ? refuse('call-would-be-over', { closesOn }) : null;

export const canBeExtended = canBeOpened;

export function canPublishGuide({ topics }: CallFacts): Refusal | null {
  if (topics.length === 0) return refuse('guide-empty');
  const bare = topics.find(({ explanation }) => explanation.trim() === '');
  return bare ? refuse('topic-unexplained', { title: bare.title }) : null;
}

/** Members and bodies answer what the public may; a call to bodies is for bodies alone. */
const admitted: Readonly<Record<Answerers, readonly ClueOrigin[]>> = {
  public: ['public', 'member', 'body'],
  members: ['member', 'body'],
  bodies: ['body'],
};

export interface CallAnswered {
  readonly state: CallState;
  readonly closesOn: string;
  readonly answerers: Answerers;
  readonly origin: ClueOrigin;
  readonly today: string;
}

/** The morning's work may not have come yet: the date decides. */
export function canBeAnswered({ state, closesOn, answerers, origin, today }: CallAnswered): Refusal | null {
  if (state !== 'open' || closesOn < today) return refuse('call-not-open', { closesOn });
  return admitted[answerers].includes(origin) ? null : refuse('call-not-for-you');
}
