import * as z from 'zod';
import { choicesSchema } from './choices.ts';
import { groupCount } from './tally.ts';

const base64 = z
  .string()
  .max(2000)
  .regex(/^[A-Za-z0-9_-]+$/);

export const castInput = z.object({ ballotId: z.uuid(), choices: choicesSchema });
export const receivePaperInput = z.object({ ballotId: z.uuid(), blinded: base64 });
export const castPaperInput = z.object({
  ballotId: z.uuid(),
  groupId: z.string().max(100),
  token: base64,
  signature: base64,
  choices: choicesSchema,
});
export const recordCountsInput = z.object({
  ballotId: z.uuid(),
  groups: z.array(groupCount).min(1).max(50),
  /** Who counted and who watched, by name. */
  scrutineers: z.string().trim().min(2).max(200),
});
export type RecordCountsInput = z.infer<typeof recordCountsInput>;

export const ballotParameters = z.object({ id: z.uuid() });
