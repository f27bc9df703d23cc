import * as z from 'zod';
import type { ActEnvelope } from '#kernel/acts';
import { type Refusal, refuse } from '#platform/errors';

const envelope = z.object({
  id: z.uuid().optional(),
  version: z.int().min(0).optional(),
  input: z.unknown().optional(),
});

/** The outer form of an act's request; what is inside `input` the act checks itself. */
export function parseEnvelope(body: unknown): ActEnvelope | Refusal {
  const parsed = envelope.safeParse(body ?? {});
  if (!parsed.success) return refuse('request-unreadable');
  return { ...parsed.data, input: parsed.data.input ?? {} };
}
