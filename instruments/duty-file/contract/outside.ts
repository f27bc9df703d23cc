// What a member did outside (自行补充): typed by the member, with evidence; verified by whoever organised it.
import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { fileIds, line, reason, text } from './fields.ts';
import { outsideSorts, outsideStates, walls } from './vocabulary.ts';

export const addOutsideInput = z.object({
  sort: z.enum(outsideSorts),
  doneOn: z.iso.date(),
  title: line(walls.title, 4),
  text: text(walls.text).default(''),
  /** A body, or the committee's office. */
  organiserId: z.uuid().nullable().default(null),
  fileIds: fileIds(walls.files),
  /** In what it differs from something of the same day that stands already. */
  differs: text(walls.text).default(''),
});
export type AddOutsideInput = z.input<typeof addOutsideInput>;
export const verifyOutsideInput = z.object({ note: text(walls.reason).default('') });
export const refuseOutsideInput = z.object({ reason: reason(walls.reason) });

export const fileView = z.object({ id: z.uuid(), name: z.string(), mediaType: z.string(), size: z.int() });
export type FileView = z.infer<typeof fileView>;

export const outsideView = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(outsideStates),
  personId: z.uuid(),
  personName: z.string(),
  sort: z.enum(outsideSorts),
  doneOn: z.iso.date(),
  title: z.string(),
  text: z.string(),
  differs: z.string(),
  organiserName: z.string().nullable(),
  files: z.array(fileView),
  decision: z.object({ by: z.string(), at: z.iso.datetime(), reason: z.string() }).nullable(),
  addedAt: z.iso.datetime(),
  abilities: z.array(abilityView),
});
export type OutsideView = z.infer<typeof outsideView>;

export const matterShows = ['open', 'decided', 'all'] as const;
export const matterParameters = z.object({
  show: z.enum(matterShows).default('open'),
  cursor: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export const outsideList = z.object({ items: z.array(outsideView), nextCursor: z.uuid().nullable() });
export type OutsideList = z.infer<typeof outsideList>;
