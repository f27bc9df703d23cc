// One unit's job on a case: what the outside sends and sees.
import * as z from 'zod';
import { clockViewSchema } from '#kernel/deadlines/contract';
import { abilityView, verdicts } from '#kernel/recommendations/contract';

/** sole 独办, lead 主办, separate 分办 answer the proposer; co 会办 gives its opinion to the lead. */
export const undertakingRoles = ['sole', 'lead', 'separate', 'co'] as const;
export type UndertakingRole = (typeof undertakingRoles)[number];

export const undertakingStates = [
  'proposed',
  'assigned',
  'objected',
  'handling',
  'countersigning',
  'signing-off',
  'checking',
  'delivered',
  'settled',
  'opinion-given',
  'transferred',
] as const;
export type UndertakingState = (typeof undertakingStates)[number];

export const publicationAttributes = ['open', 'on-request', 'not-open'] as const;
export const consultationStages = ['before', 'during', 'after'] as const;
export const consultationModes = ['visit', 'meeting', 'site', 'phone', 'online'] as const;
export const satisfactions = ['satisfied', 'basically-satisfied', 'not-satisfied'] as const;
export type Satisfaction = (typeof satisfactions)[number];

const text = (maximum: number, minimum = 0) => z.string().trim().min(minimum).max(maximum);

export const signForInput = z.object({
  leaderId: z.uuid(),
  drafterId: z.uuid(),
  contactId: z.uuid(),
});
export const objectInput = z.object({
  reasons: text(2000, 10),
  suggestedUnitId: z.uuid().nullable(),
  isSealed: z.boolean(),
});
export const upholdInput = z.object({ decision: text(1000, 2) });
export const transferInput = z.object({ decision: text(1000, 2), unitId: z.uuid() });
/** The software alone asks for it, when the unit was merged. */
export const succeedInput = z.object({ successorId: z.uuid() });
export const recordConsultationInput = z.object({
  stage: z.enum(consultationStages),
  mode: z.enum(consultationModes),
  heldOn: z.iso.date(),
  people: text(500, 2),
  points: text(3000, 5),
  nextStep: text(1000).default(''),
});
export const giveOpinionInput = z.object({ opinion: text(3000, 5) });

export const replyAnswerInput = z.object({
  recommendationId: z.uuid(),
  verdict: z.enum(verdicts).nullable(),
  text: text(4000),
  commitments: z
    .array(z.object({ text: text(500), dueOn: z.iso.date().nullable() }))
    .max(10)
    .default([]),
});
/** One answer to each recommendation: a second one would hide the first. */
const answersEachOnce = (answers: readonly { recommendationId: string }[]): boolean =>
  new Set(answers.map(({ recommendationId }) => recommendationId)).size === answers.length;

export const saveReplyInput = z.object({
  opening: text(3000).default(''),
  closing: text(2000).default(''),
  classLetter: z.string().max(2).nullable(),
  publication: z.enum(publicationAttributes).nullable(),
  publicationReason: text(500).default(''),
  answers: z.array(replyAnswerInput).max(30).refine(answersEachOnce),
});
export type SaveReplyInput = z.input<typeof saveReplyInput>;
export const countersignInput = z.object({ remark: text(1000).default('') });
export const requestChangesInput = z.object({ comments: text(2000, 2) });
export const signOffInput = z.object({ documentNumber: text(60, 2), isSealed: z.boolean() });
export const sendBackInput = z.object({ comments: text(2000, 2) });
export const deliverInput = z.object({
  classLetter: z.string().max(2).optional(),
  remark: text(1000).default(''),
});
export const requestExtensionInput = z.object({ newDueOn: z.iso.date(), reason: text(1000, 5) });
export const grantExtensionInput = z.object({ remark: text(1000).default('') });
export const refuseExtensionInput = z.object({ reason: text(1000, 2) });
export const rateInput = z.object({
  process: z.enum(satisfactions),
  result: z.enum(satisfactions),
  reason: text(2000).default(''),
});
export const secondReplyInput = z.object({ text: text(6000, 10) });
export const reclassInput = z.object({ classLetter: z.string().max(2), reason: text(1000, 2) });

const namedPerson = z.object({ id: z.uuid(), name: z.string(), phone: z.string().nullable() });

export const consultationView = z.object({
  id: z.uuid(),
  stage: z.enum(consultationStages),
  mode: z.enum(consultationModes),
  heldOn: z.iso.date(),
  people: z.string(),
  points: z.string(),
  nextStep: z.string(),
  recordedBy: z.string(),
  recordedAt: z.iso.datetime(),
  /** Names of proposers who confirmed that it took place. */
  confirmedBy: z.array(z.string()),
});

export const replyView = z.object({
  id: z.uuid(),
  round: z.int(),
  opening: z.string(),
  closing: z.string(),
  classLetter: z.string().nullable(),
  classSet: z.string(),
  publication: z.enum(publicationAttributes).nullable(),
  publicationReason: z.string(),
  documentNumber: z.string().nullable(),
  isSealed: z.boolean(),
  /** What the unit was called on the day it signed. */
  unitName: z.string(),
  signedOffBy: z.string().nullable(),
  signedOffAt: z.iso.datetime().nullable(),
  deliveredAt: z.iso.datetime().nullable(),
  answers: z.array(
    z.object({
      recommendationId: z.uuid(),
      verdict: z.enum(verdicts).nullable(),
      text: z.string(),
      commitments: z.array(z.object({ text: z.string(), dueOn: z.string().nullable() })),
    }),
  ),
  countersignatures: z.array(
    z.object({
      unitName: z.string(),
      hasAgreed: z.boolean(),
      remark: z.string(),
      at: z.iso.datetime().nullable(),
    }),
  ),
  secondReply: z.object({ text: z.string(), at: z.iso.datetime() }).nullable(),
});
export type ReplyView = z.infer<typeof replyView>;

export const ratingView = z.object({
  personId: z.uuid(),
  personName: z.string(),
  round: z.int(),
  /** Null when this person has not answered: silence is its own state and never counts as satisfied. */
  process: z.enum(satisfactions).nullable(),
  result: z.enum(satisfactions).nullable(),
  reason: z.string(),
  at: z.iso.datetime().nullable(),
});

export const extensionView = z.object({
  id: z.uuid(),
  newDueOn: z.iso.date(),
  reason: z.string(),
  state: z.enum(['requested', 'granted', 'refused']),
  requestedAt: z.iso.datetime(),
  decision: z.string().nullable(),
});

export const undertakingView = z.object({
  id: z.uuid(),
  unitId: z.uuid(),
  /** What is done keeps the unit's name of its day; what is open bears the name of today. */
  unitName: z.string(),
  unitNameWhenAssigned: z.string(),
  role: z.enum(undertakingRoles),
  state: z.enum(undertakingStates),
  round: z.int(),
  leader: namedPerson.nullable(),
  drafter: namedPerson.nullable(),
  contact: namedPerson.nullable(),
  assignedAt: z.iso.datetime().nullable(),
  signedForAt: z.iso.datetime().nullable(),
  opinion: z.string().nullable(),
  objections: z.array(
    z.object({
      reasons: z.string(),
      suggestedUnitName: z.string().nullable(),
      isSealed: z.boolean(),
      at: z.iso.datetime(),
      decision: z.string().nullable(),
      outcome: z.enum(['upheld', 'transferred']).nullable(),
    }),
  ),
  consultations: z.array(consultationView),
  extensions: z.array(extensionView),
  replies: z.array(replyView),
  ratings: z.array(ratingView),
  clocks: z.array(clockViewSchema),
  comments: z.array(z.object({ kind: z.string(), by: z.string(), text: z.string(), at: z.iso.datetime() })),
  abilities: z.array(abilityView),
});
export type UndertakingView = z.infer<typeof undertakingView>;

/** Letters and their meaning differ by place; a reply keeps the version of the set it was given under. */
export const classSets = {
  'ABC-1': ['A', 'B', 'C'],
  'ABC-2': ['A', 'B', 'C'],
  'ABC-3': ['A', 'B', 'C'],
  ABCD: ['A', 'B', 'C', 'D'],
} as const satisfies Record<string, readonly string[]>;
export type ClassSet = keyof typeof classSets;
