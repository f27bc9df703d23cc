// Who works on a paper in each unit, and what they would write.
import type { Person } from '#kernel/testing';
import type { SaveReplyInput } from '../contract.ts';

export type UnitAtWork = 'housing' | 'transport' | 'finance';

export const staffOf: Readonly<Record<UnitAtWork, Readonly<Record<'leader' | 'drafter' | 'contact', Person>>>> = {
  housing: { leader: 'leader', drafter: 'drafter', contact: 'contact' },
  transport: { leader: 'otherLeader', drafter: 'otherContact', contact: 'otherContact' },
  finance: { leader: 'thirdContact', drafter: 'thirdContact', contact: 'thirdContact' },
};

export const meeting = {
  stage: 'before',
  mode: 'meeting',
  heldOn: '2026-11-24',
  people: '王晓明、李青',
  points: '商定加装电梯的次序。',
} as const;

export interface ReplyWanted {
  readonly recommendationIds: readonly string[];
  /** What the first answer promises. */
  readonly promises?: readonly { text: string; dueOn: string | null }[];
}

export const replyTo = ({ recommendationIds, promises = [] }: ReplyWanted): SaveReplyInput => ({
  opening: '您好，来件收悉。',
  closing: '感谢关心。',
  classLetter: 'A',
  publication: 'open',
  answers: recommendationIds.map((recommendationId, index) => ({
    recommendationId,
    verdict: 'adopted',
    text: '已采纳，正在落实。',
    commitments: index === 0 ? [...promises] : [],
  })),
});

export const ratedAs = (result: string, reason = '') => ({ process: 'satisfied', result, reason });
