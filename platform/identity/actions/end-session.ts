// Signing out, and ending a session one has elsewhere.
import type { Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import type { OwnAct } from '../account-act.ts';
import type { Identity } from '../identity.ts';
import { endSessions } from '../storage/end-sessions.ts';
import { lockAccount } from '../storage/lock-account.ts';
import { recordEvent } from './record-event.ts';

/** `endedId` may be the own session: that is signing out. */
export async function endSession(
  identity: Identity,
  tx: Transaction,
  act: OwnAct & { endedId: string },
): Promise<{ ended: number } | Refusal> {
  const account = await lockAccount(tx, act);
  const ended = account ? await endSessions(tx, { ...act, only: act.endedId }) : 0;
  if (!account || ended === 0) return refuse('session-not-found');
  const name = act.endedId === act.sessionId ? 'identity.signed-out' : 'identity.sessions-ended';
  await recordEvent(tx, identity.record, { ...act, name, account, byAccountId: account.id });
  return { ended };
}

export async function endOtherSessions(
  identity: Identity,
  tx: Transaction,
  act: OwnAct,
): Promise<{ ended: number } | Refusal> {
  const account = await lockAccount(tx, act);
  if (!account) return refuse('session-not-found');
  const ended = await endSessions(tx, { ...act, except: act.sessionId });
  await recordEvent(tx, identity.record, {
    ...act,
    name: 'identity.sessions-ended',
    account,
    byAccountId: account.id,
  });
  return { ended };
}
