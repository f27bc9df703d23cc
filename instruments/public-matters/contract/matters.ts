// A public matter (群众事项): what a citizen raised at a point, what became of it, what they were told.
import * as z from 'zod';
import { clockViewSchema } from '#kernel/deadlines/contract';
import { likenessReason } from '#kernel/likeness/contract';
import { contactFields } from '#kernel/public-door/contract';
import { abilityView } from '#kernel/recommendations/contract';
import { undertakingView } from '#kernel/undertakings/contract';
import { privateDetailKinds } from '#platform/privacy';
import { line, nothing, reason, text } from './fields.ts';
import { citizenResponses, matterChannels, matterStates, matterTopics, sinceWhen, walls } from './vocabulary.ts';

/** What somebody says, by themselves or through a member who writes it down. */
const said = {
  topic: z.enum(matterTopics).default('other'),
  text: text(walls.text, 10),
  place: line(walls.place, 2),
  since: z.enum(sinceWhen).default('longer'),
  wish: text(walls.wish).default(''),
  contact: contactFields.default({ name: '', phone: '' }),
};

export const sendMatterInput = z.object({
  ...said,
  pointCode: line(20, 1),
  locale: z.enum(['zh-CN', 'en']).default('zh-CN'),
  pass: z.string().max(600).default(''),
  /** Empty when the browser runs no script. */
  solution: z.string().max(20).default(''),
  /** A field no person sees; whoever fills it in is a program. */
  website: z.string().max(1_000).default(''),
  /** Of the photograph that comes with it, so that the same form is known again; the file follows once the matter stands. */
  photoDigest: z.string().max(100).default(''),
});
export const recordMatterInput = z.object({ ...said, pointId: z.uuid(), fileId: z.uuid().nullable().default(null) });

export const takeInInput = z.object({ topic: z.enum(matterTopics), title: line(walls.title, 4) });
export const transferInput = z.object({
  unitId: z.uuid(),
  note: text(walls.unitNote).default(''),
  workingDays: z.int().min(1).max(60),
});
export const draftAnswerInput = z.object({ answer: text(walls.answer, 10) });
/** With a text only where the unit's reply is put into words for the citizen. */
export const clearAnswerInput = z.object({ answer: text(walls.answer).default('') });
export const handBackInput = z.object({ remark: reason(walls.reason) });
export const joinMatterInput = z.object({ mainId: z.uuid() });
export const turnMatterInput = nothing;
export const closeAsAbusiveInput = z.object({ reason: reason(walls.reason) });
export const decideAppealInput = z.object({ isUpheld: z.boolean(), reason: reason(walls.reason) });
export const lookUpSenderInput = z.object({ reason: reason(walls.reason) });

const byCode = { code: z.string().max(60) };
export const supplementInput = z.object({ ...byCode, text: text(walls.supplement, 4) });
export const respondInput = z.object({
  ...byCode,
  response: z.enum(citizenResponses),
  words: text(walls.words).default(''),
});
export const appealInput = z.object({ ...byCode, text: text(walls.appeal, 4) });

export const citizenAnswer = z.object({
  round: z.int(),
  text: z.string(),
  answeredAt: z.iso.datetime(),
  response: z.enum(citizenResponses).nullable(),
  responseWords: z.string(),
});

export const byCodeParameters = z.object({ code: z.string().max(60) });
/** What the citizen reads under the code: their own words, the state, the answers, and what they may do. */
export const matterByCode = z.object({
  state: z.enum(matterStates),
  receivedAt: z.iso.datetime(),
  point: z.string(),
  topic: z.enum(matterTopics),
  text: z.string(),
  place: z.string(),
  dueOn: z.string().nullable(),
  unit: z.string().nullable(),
  answers: z.array(citizenAnswer),
  supplement: z.string(),
  abuseReason: z.string(),
  appeal: z.string(),
  appealDecision: z.string(),
  may: z.object({ supplement: z.boolean(), respond: z.boolean(), appeal: z.boolean() }),
});
export type MatterByCode = z.infer<typeof matterByCode>;

export const matterShows = ['open', 'closed', ...matterStates, 'all'] as const;
export const matterListParameters = z.object({
  show: z.enum(matterShows).default('open'),
  pointId: z.uuid().optional(),
  topic: z.enum(matterTopics).optional(),
  words: z.string().max(100).default(''),
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export const matterItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(matterStates),
  title: z.string(),
  topic: z.enum(matterTopics),
  point: z.string(),
  place: z.string(),
  receivedAt: z.iso.datetime(),
  dueOn: z.string().nullable(),
  /** How many say the same, itself included. */
  count: z.int(),
  response: z.enum(citizenResponses).nullable(),
});
export type MatterItem = z.infer<typeof matterItem>;
export const matterList = z.object({
  items: z.array(matterItem),
  nextCursor: z.string().nullable(),
  counts: z.record(z.enum(matterShows), z.int()),
});
export type MatterList = z.infer<typeof matterList>;

export const similarMatter = z.object({
  id: z.uuid(),
  kind: z.string(),
  title: z.string(),
  state: z.string(),
  number: z.string().nullable(),
  reason: likenessReason,
});

export const lookUp = z.object({
  at: z.iso.datetime(),
  by: z.string(),
  reason: z.string(),
  matterId: z.uuid(),
  matter: z.string(),
});
export const lookUpList = z.object({ items: z.array(lookUp) });
export type LookUpList = z.infer<typeof lookUpList>;

export const matterView = matterItem.extend({
  channel: z.enum(matterChannels),
  recorder: z.string(),
  text: z.string(),
  since: z.enum(sinceWhen),
  wish: z.string(),
  /** Identity numbers, telephones and the like are masked for all but the two named roles. */
  isMasked: z.boolean(),
  /** What was found in the text that could lead to a person, by kind. */
  privateDetails: z.array(z.object({ kind: z.enum(privateDetailKinds), count: z.int() })),
  hasContact: z.boolean(),
  pointId: z.uuid(),
  photos: z.array(z.object({ id: z.uuid(), name: z.string() })),
  round: z.int(),
  unitNote: z.string(),
  draft: z.object({ text: z.string(), by: z.string(), remark: z.string() }),
  answers: z.array(citizenAnswer.extend({ draftedBy: z.string(), clearedBy: z.string() })),
  supplement: z.string(),
  abuseReason: z.string(),
  appeal: z.string(),
  appealDecision: z.string(),
  main: z.object({ id: z.uuid(), title: z.string() }).nullable(),
  joined: z.array(z.object({ id: z.uuid(), title: z.string(), text: z.string() })),
  grown: z.array(z.object({ id: z.uuid(), kind: z.string(), title: z.string(), number: z.string().nullable() })),
  similar: z.array(similarMatter),
  lookUps: z.array(lookUp.pick({ at: true, by: true, reason: true })),
  clocks: z.array(clockViewSchema),
  undertakings: z.array(undertakingView),
  classSet: z.string(),
  classLetters: z.array(z.string()),
  suggestedWorkingDays: z.int(),
  timeline: z.array(z.object({ at: z.iso.datetime(), name: z.string(), actor: z.string() })),
  abilities: z.array(abilityView),
});
export type MatterView = z.infer<typeof matterView>;

export const matterChoices = z.object({ units: z.array(z.object({ id: z.uuid(), name: z.string() })) });
export type MatterChoices = z.infer<typeof matterChoices>;
