import * as z from 'zod';
import type { Act } from '#kernel/acts';
import { type Refusal, refuse } from '#platform/errors';

export const answer = z
  .looseObject({
    caseId: z.uuid().nullable(),
    version: z.int().nullable(),
    state: z.string().nullable(),
  })
  .describe('The case after the act; some acts add what they made.');

/** What the API page says of the body; the act runner itself checks it, so that refusals name each field. */
export const bodyOf = (act: Act) =>
  z.object({
    ...(act.on === 'none'
      ? {}
      : { id: z.uuid().describe(act.on === 'case' ? 'The case.' : 'The undertaking or commitment.') }),
    ...(act.isVersioned ? { version: z.int().describe('The version of the case as it was seen.') } : {}),
    input: act.input,
  });

const keyShape = /^[\w-]{8,100}$/;

export function keyOf(header: string | string[] | undefined): string | null | Refusal {
  if (header === undefined) return null;
  return typeof header === 'string' && keyShape.test(header) ? header : refuse('request-unreadable');
}
