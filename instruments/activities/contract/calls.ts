// Whom a roll calls.
import * as z from 'zod';
import { walls } from './vocabulary.ts';

/** Whom the roll calls: by bodies, the whole term, the standing members, by hand. */
export const callsInput = z.object({
  bodyIds: z.array(z.uuid()).max(walls.bodies).default([]),
  isWholeTerm: z.boolean().default(false),
  isStandingMembers: z.boolean().default(false),
  personIds: z.array(z.uuid()).max(walls.people).default([]),
});
export type CallsInput = z.infer<typeof callsInput>;
