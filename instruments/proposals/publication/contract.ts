// Publication of proposals: what the desk sends and sees.
import * as z from 'zod';
import { decision, foundInText, type TextCheck, textCheck } from '#kernel/publication/contract';

export * from './public-proposal.ts';

export const publicationStates = [
  'not-considered',
  'checking',
  'cleared',
  'not-public',
  'published',
  'update-cleared',
  'withdrawn',
] as const;
export type PublicationState = (typeof publicationStates)[number];

export type CheckInput = TextCheck;
export const checkInput = textCheck;
export const releaseInput = z.object({});
export const reasonInput = z.object({ reason: z.string().trim().min(2).max(500) });
export const publishListInput = z.object({ caseIds: z.array(z.uuid()).min(1).max(1_000) });

const ability = z.object({ verb: z.string(), isAllowed: z.boolean(), reason: z.string().optional() });

export const partKinds = [
  'title',
  'situation',
  'recommendation',
  'opening',
  'answer',
  'closing',
  'second-reply',
  'promise',
  'evidence',
] as const;
export type PartKind = (typeof partKinds)[number];

export const partView = z.object({
  key: z.string(),
  kind: z.enum(partKinds),
  /** The unit whose words they are; empty for the proposal's own. */
  unit: z.string(),
  position: z.int(),
  source: z.string(),
  text: z.string(),
  decisions: z.array(decision),
  ...foundInText.shape,
});
export type PartView = z.infer<typeof partView>;

export const checkView = z.object({
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  version: z.int(),
  state: z.enum(publicationStates),
  proposers: z.array(z.string()),
  parts: z.array(partView),
  closedReplies: z.array(z.object({ unit: z.string(), publication: z.string(), reason: z.string() })),
  attachmentCount: z.int(),
  secrecyNote: z.string(),
  note: z.string(),
  checkedBy: z.string(),
  checkedAt: z.iso.datetime().nullable(),
  releasedBy: z.string(),
  releasedAt: z.iso.datetime().nullable(),
  /** Something was said or done since the check: look again. */
  hasChanged: z.boolean(),
  address: z.string().nullable(),
  abilities: z.array(ability),
});
export type CheckView = z.infer<typeof checkView>;

export const workShows = ['to-check', 'to-release', 'changed', 'not-public'] as const;
export type WorkShow = (typeof workShows)[number];
export const workParameters = z.object({ show: z.enum(workShows).default('to-check') });

export const listEntry = z.object({
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  proposer: z.string(),
  filedOn: z.iso.date(),
  dueOn: z.iso.date(),
  daysLeft: z.int(),
  /** In the list already, but its units were named since. */
  isUpdate: z.boolean(),
  /** Something in the title may not be shown: it goes the way of the full texts. */
  needsCheck: z.boolean(),
});
export type ListEntry = z.infer<typeof listEntry>;

export const textEntry = z.object({
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  state: z.enum(publicationStates),
  units: z.array(z.string()),
  openReplies: z.int(),
  closedReplies: z.int(),
  deliveredOn: z.iso.date().nullable(),
  checkedBy: z.string(),
});
export type TextEntry = z.infer<typeof textEntry>;

export const workView = z.object({
  list: z.array(listEntry),
  listDays: z.int(),
  texts: z.array(textEntry),
  counts: z.record(z.enum(workShows), z.int()),
});
export type WorkView = z.infer<typeof workView>;

export const publishedParameters = z.object({
  standing: z.enum(['listed', 'full', 'withdrawn']).default('full'),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export const publishedView = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      number: z.string(),
      title: z.string(),
      address: z.string(),
      version: z.int(),
      changedOn: z.iso.date(),
      withdrawnOn: z.iso.date().nullable(),
    }),
  ),
  total: z.int(),
  counts: z.object({ listed: z.int(), full: z.int(), withdrawn: z.int() }),
  portal: z.string(),
});
export type PublishedView = z.infer<typeof publishedView>;
