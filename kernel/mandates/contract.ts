// Acting for a member who cannot go online (domain 0.2, finding 6): explicit, for a while, told to that member.
import * as z from 'zod';

/** How long a mandate holds unless it is ended before. */
export const mandateHours = 8;

export const beginMandateInput = z.object({
  personId: z.uuid(),
  /** What was asked for, and how: a letter, a call. */
  reason: z.string().trim().min(4).max(300),
});
export const endMandateInput = z.object({ personId: z.uuid() });

export const mandateView = z.object({
  personId: z.uuid(),
  personName: z.string(),
  by: z.string(),
  reason: z.string(),
  beginsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
});
export type MandateView = z.infer<typeof mandateView>;
export const mandateList = z.object({ mandates: z.array(mandateView) });
export type MandateList = z.infer<typeof mandateList>;
