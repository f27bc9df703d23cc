// One issue of a bulletin (一期): edited from one report or several, checked, signed, numbered and sent.
import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { privateDetail, secrecyHint } from '#platform/privacy';
import { line, nothing, reason, text } from './fields.ts';
import { bulletins, forms, issueStates, origins, walls } from './vocabulary.ts';

const share = z.object({ reportId: z.uuid(), share: z.int().min(1).max(100) });

export const startIssueInput = z.object({
  bulletin: z.enum(bulletins).default('bulletin'),
  reportIds: z.array(z.uuid()).min(1).max(walls.sources),
});
export const saveIssueInput = z.object({
  title: line(walls.title),
  text: text(walls.issueText),
  /** Why the text was changed; the authors read it. */
  note: text(walls.note).default(''),
  /** Why words of secrecy in the text are harmless; needed when there are any. */
  secrecyNote: text(walls.reason).default(''),
  /** Why private details must stay in the text; needed when there are any. */
  privacyNote: text(walls.reason).default(''),
});
export const setSharesInput = z.object({ shares: z.array(share).min(1).max(walls.sources) });
export const addSourceInput = z.object({ reportId: z.uuid() });
export const removeSourceInput = z.object({ reportId: z.uuid() });
export const issueReasonInput = z.object({ reason: reason(walls.reason) });
export const sendIssueInput = z.object({
  receivers: z.array(line(walls.receiver, 1)).min(1).max(walls.receivers),
});
export const plainIssueInput = nothing;

export const issueItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(issueStates),
  title: z.string(),
  number: z.string().nullable(),
  bulletin: z.enum(bulletins),
  form: z.enum(forms),
  isUrgent: z.boolean(),
  authors: z.array(z.string()),
  editor: z.string(),
  dueOn: z.iso.date().nullable(),
  issuedOn: z.iso.date().nullable(),
  isPublic: z.boolean(),
  updatedAt: z.iso.datetime(),
});
export type IssueItem = z.infer<typeof issueItem>;

export const issueShows = ['open', 'in-review', 'in-signing', 'signed', 'sent', 'dropped'] as const;
export const issueListParameters = z.object({
  show: z.enum(issueShows).default('open'),
  bulletin: z.enum(bulletins).optional(),
  words: z.string().max(100).default(''),
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
export const issueList = z.object({
  items: z.array(issueItem),
  nextCursor: z.string().nullable(),
  total: z.int(),
  counts: z.record(z.enum(issueShows), z.int()),
});
export type IssueList = z.infer<typeof issueList>;

const segments = z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() }));
const signature = z.object({ name: z.string(), at: z.iso.datetime() }).nullable();

export const issueSource = z.object({
  reportId: z.uuid(),
  title: z.string(),
  author: z.string(),
  origin: z.enum(origins),
  share: z.int(),
  text: z.string(),
  source: z.string(),
});
export type IssueSource = z.infer<typeof issueSource>;

export const issueView = issueItem.extend({
  text: z.string(),
  note: z.string(),
  secrecyNote: z.string(),
  privacyNote: z.string(),
  sources: z.array(issueSource),
  /** From the originals, one after the other, to the text as it stands. */
  changes: segments,
  versions: z.array(z.object({ version: z.int(), by: z.string(), at: z.iso.datetime(), note: z.string() })),
  /** What could lead to a person in title and text joined by a line end. */
  details: z.array(privateDetail.extend({ text: z.string() })),
  /** How many such places of the originals were hidden when the issue began. */
  hiddenCount: z.int(),
  hints: z.array(secrecyHint.extend({ text: z.string() })),
  checked: signature,
  signed: signature,
  sentBack: z.string(),
  receivers: z.array(z.string()),
  /** Those of the last issue sent, to begin with. */
  usualReceivers: z.array(z.string()),
  publishedAt: z.iso.datetime().nullable(),
  timeline: z.array(z.object({ at: z.iso.datetime(), what: z.string(), actor: z.string() })),
  abilities: z.array(abilityView),
});
export type IssueView = z.infer<typeof issueView>;

/** Exactly what the portal shows of a bulletin that was released (kind `bulletin`). */
export const publicBulletin = z.object({
  number: z.string(),
  bulletin: z.string(),
  issuedOn: z.iso.date(),
  paragraphs: z.array(z.string()),
});
export type PublicBulletin = z.infer<typeof publicBulletin>;
export const bulletinKind = 'bulletin';
