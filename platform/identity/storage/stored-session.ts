import type { SessionLimits } from '../rules/session-limits.ts';
import type { SessionRow } from './session-row.ts';

export interface StoredSession extends SessionLimits {
  readonly id: string;
  readonly createdAt: Date;
  readonly device: string;
  readonly address: string;
}

export interface SessionWithAccount extends StoredSession {
  readonly accountId: string;
  readonly subjectId: string;
  readonly isDisabled: boolean;
  readonly mustChangePassword: boolean;
  readonly mustSetUpSecondFactor: boolean;
}

export function sessionOfRow(row: SessionRow): StoredSession {
  return {
    id: row.id,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    endedAt: row.ended_at,
    idleMinutes: row.idle_minutes,
    device: row.device,
    address: row.address,
  };
}
