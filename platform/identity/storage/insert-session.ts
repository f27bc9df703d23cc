import type { Transaction } from '#platform/database';
import type { StoredSession } from './stored-session.ts';
import { identityTables } from './tables.ts';

export interface NewSession extends StoredSession {
  readonly tenantId: string;
  readonly accountId: string;
  readonly tokenHash: Buffer;
  readonly mustSetUpSecondFactor: boolean;
}

export async function insertSession(tx: Transaction, session: NewSession): Promise<void> {
  await identityTables(tx)
    .insertInto('sign_in_session')
    .values({
      tenant_id: session.tenantId,
      id: session.id,
      account_id: session.accountId,
      token_hash: session.tokenHash,
      created_at: session.createdAt,
      last_seen_at: session.lastSeenAt,
      expires_at: session.expiresAt,
      ended_at: session.endedAt,
      idle_minutes: session.idleMinutes,
      must_set_up_second_factor: session.mustSetUpSecondFactor,
      device: session.device,
      address: session.address,
    })
    .execute();
}
