// The last step of every way of signing in. Each sign-in has a new token.
import { v7 } from 'uuid';
import type { Transaction } from '#platform/database';
import type { Identity } from '../identity.ts';
import { describeDevice } from '../rules/describe-device.ts';
import { plusHours } from '../rules/moments.ts';
import { newToken } from '../secrets/token.ts';
import { insertSession } from '../storage/insert-session.ts';
import { updateAccount } from '../storage/update-account.ts';
import { recordEvent } from './record-event.ts';
import { isPasswordTooOld, type SessionToOpen, type SignedIn } from './session-to-open.ts';

export async function openSession(identity: Identity, tx: Transaction, opening: SessionToOpen): Promise<SignedIn> {
  const { account, policy, client, mustSetUpSecondFactor, now } = opening;
  const { token, hash } = newToken(account.tenantId);
  const expiresAt = plusHours(now, policy.sessionHours);
  const session = { tenantId: account.tenantId, accountId: account.id, id: v7() };
  await insertSession(tx, {
    ...session,
    tokenHash: hash,
    createdAt: now,
    lastSeenAt: now,
    expiresAt,
    endedAt: null,
    idleMinutes: policy.idleMinutes,
    mustSetUpSecondFactor,
    device: describeDevice(client.userAgent),
    address: client.address,
  });
  const mustChangePassword = account.mustChangePassword || isPasswordTooOld(account, policy, now);
  await updateAccount(tx, account, { lastSignInAt: now, mustChangePassword });
  const sessionId = session.id;
  await recordEvent(tx, identity.record, {
    name: 'identity.signed-in',
    account,
    byAccountId: account.id,
    sessionId,
    now,
  });
  return { cookie: token, tenantId: account.tenantId, accountId: account.id, sessionId, expiresAt };
}
