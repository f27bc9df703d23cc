// What of a proposal may become public, in parts that are looked at one by one.
import type { Commitment } from '#kernel/recommendations';
import type { Reply } from '#kernel/undertakings';
import type { PartKind } from './contract.ts';

export type SourceAnswer = Reply['answers'][number];

export interface SourceReply {
  readonly id: string;
  readonly undertakingId: string;
  readonly unit: string;
  readonly publication: 'open' | 'on-request' | 'not-open';
  readonly publicationReason: string;
  readonly documentNumber: string;
  readonly deliveredOn: string;
  readonly opening: string;
  readonly closing: string;
  readonly secondReply: string;
  readonly answers: readonly SourceAnswer[];
}

export interface Source {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly isKey: boolean;
  readonly kind: string;
  readonly session: string | null;
  readonly category: string | null;
  readonly situation: string;
  readonly filedOn: string;
  readonly proposer: string;
  readonly signers: readonly string[];
  readonly attachmentCount: number;
  readonly units: readonly string[];
  readonly recommendations: readonly { readonly id: string; readonly text: string }[];
  readonly replies: readonly SourceReply[];
  readonly commitments: readonly Commitment[];
}

/** A reply is shown only when the unit itself marked it open (主动公开); all others never. */
export const openReplies = ({ replies }: Source): SourceReply[] =>
  replies.filter(({ publication }) => publication === 'open');

export const closedReplies = ({ replies }: Source): SourceReply[] =>
  replies.filter(({ publication }) => publication !== 'open');

/** Promises of open replies alone. */
export const openCommitments = (source: Source): Commitment[] => {
  const open = new Set(openReplies(source).map(({ undertakingId }) => undertakingId));
  return source.commitments.filter(({ undertakingId }) => open.has(undertakingId));
};

export const partKeys = {
  title: 'title',
  situation: 'situation',
  recommendation: (id: string) => `recommendation:${id}`,
  opening: (replyId: string) => `opening:${replyId}`,
  answer: (replyId: string, recommendationId: string) => `answer:${replyId}:${recommendationId}`,
  closing: (replyId: string) => `closing:${replyId}`,
  secondReply: (replyId: string) => `second-reply:${replyId}`,
  promise: (id: string) => `promise:${id}`,
  evidence: (id: string) => `evidence:${id}`,
} as const;

export interface SourcePart {
  readonly key: string;
  readonly kind: PartKind;
  readonly unit: string;
  readonly position: number;
  readonly text: string;
}

function replyParts(reply: SourceReply): SourcePart[] {
  const { id, unit } = reply;
  const part = (key: string, kind: PartKind, text: string, position = 0) => ({ key, kind, unit, position, text });
  return [
    part(partKeys.opening(id), 'opening', reply.opening),
    ...reply.answers.map(({ recommendationId, text }, index) =>
      part(partKeys.answer(id, recommendationId), 'answer', text, index + 1),
    ),
    part(partKeys.closing(id), 'closing', reply.closing),
    part(partKeys.secondReply(id), 'second-reply', reply.secondReply),
  ];
}

function promiseParts(source: Source): SourcePart[] {
  const unitOf = new Map(source.replies.map(({ undertakingId, unit }) => [undertakingId, unit]));
  return openCommitments(source).flatMap((commitment, index) => {
    const unit = unitOf.get(commitment.undertakingId) ?? '';
    const place = { unit, position: index + 1 };
    // Evidence is told once somebody who asked has verified it.
    const evidence = commitment.state === 'verified' ? (commitment.evidence ?? '') : '';
    return [
      { ...place, key: partKeys.promise(commitment.id), kind: 'promise' as const, text: commitment.text },
      { ...place, key: partKeys.evidence(commitment.id), kind: 'evidence' as const, text: evidence },
    ];
  });
}

/** Every text the public page could show, in its order; empty ones are left out. */
export function partsOf(source: Source): SourcePart[] {
  const own = (key: string, kind: PartKind, text: string, position = 0) => ({ key, kind, unit: '', position, text });
  return [
    own(partKeys.title, 'title', source.title),
    own(partKeys.situation, 'situation', source.situation),
    ...source.recommendations.map(({ id, text }, index) =>
      own(partKeys.recommendation(id), 'recommendation', text, index + 1),
    ),
    ...openReplies(source).flatMap(replyParts),
    ...promiseParts(source),
  ].filter(({ text }) => text.trim() !== '');
}
