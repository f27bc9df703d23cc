// Leave that waits for the asker, across activities.
import * as z from 'zod';
import { gatheringKind } from '#kernel/gatherings/contract';
import { leaveReasons } from './vocabulary.ts';

/** Activities that no body holds are the office's. */
export const officeHost = 'office';

export const leaveWaitingParameters = z.object({
  kind: gatheringKind.optional(),
  host: z.union([z.uuid(), z.literal(officeHost)]).optional(),
});

export const leaveRequest = z.object({
  activityId: z.uuid(),
  title: z.string(),
  kind: gatheringKind,
  hostBodyId: z.uuid().nullable(),
  hostName: z.string(),
  startsAt: z.iso.datetime(),
  personId: z.uuid(),
  name: z.string(),
  sector: z.string(),
  reason: z.enum(leaveReasons).nullable(),
  note: z.string(),
  askedAt: z.iso.datetime().nullable(),
  /** Asked once it had begun (补假). */
  isAfterwards: z.boolean(),
});
export type LeaveRequest = z.infer<typeof leaveRequest>;

export const leaveWaiting = z.object({
  items: z.array(leaveRequest),
  /** Of everything that waits, whatever is asked for. */
  kinds: z.array(gatheringKind),
  hosts: z.array(z.object({ id: z.string(), name: z.string() })),
  total: z.int(),
});
export type LeaveWaiting = z.infer<typeof leaveWaiting>;
