// The citizen's code of this instrument, and the matter it belongs to.
import { type DoorPlace, isCode, standingCodes, typedCode } from '#kernel/public-door';
import type { Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { matterWithCode } from './storage.ts';

export const doorName = 'public-matters';
export const doorOf = (tenantId: string): DoorPlace => ({ tenantId, door: doorName });

/** A code that is nobody's is answered like one that never was; only a slip of the pen is told apart. */
export async function matterOfCode(
  tx: Transaction,
  { code: typed, tenantId }: { code: string; tenantId: string },
): Promise<string | Refusal> {
  const code = typedCode(typed);
  if (code === 'mistyped') return refuse('code-mistyped');
  if (code === 'not-a-code') return refuse('code-unknown');
  const standing = standingCodes(code, doorOf(tenantId));
  const kept = await matterWithCode(
    tx,
    standing.map(({ finder }) => finder),
  );
  return isCode(kept?.code ?? null, standing) && kept ? kept.caseId : refuse('code-unknown');
}
