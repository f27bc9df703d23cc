// Pure rules of commissions: somebody is asked, for days that are not over, and only they answer, in time.
import { type Refusal, refuse } from '#platform/errors';

export interface CommissionFacts {
  readonly closesOn: string;
  readonly today: string;
  readonly isForEverybody: boolean;
  readonly askedCount: number;
}

export const canBeOpened = ({ closesOn, today, isForEverybody, askedCount }: CommissionFacts): Refusal | null => {
  if (closesOn < today) return refuse('commission-would-be-over', { closesOn });
  return isForEverybody || askedCount > 0 ? null : refuse('commission-asks-nobody');
};

export const daysInOrder = ({ opensOn, closesOn }: { opensOn: string; closesOn: string }): Refusal | null =>
  closesOn < opensOn ? refuse('commission-ends-before-it-begins', { opensOn, closesOn }) : null;

export interface Answering {
  readonly state: string | null;
  readonly isAsked: boolean;
}

export const canBeAnswered = ({ state, isAsked }: Answering): Refusal | null => {
  if (state !== 'asking') return refuse('commission-not-open');
  return isAsked ? null : refuse('commission-not-for-you');
};
