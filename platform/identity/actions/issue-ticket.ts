// A short-lived token that lets exactly one next step be taken.
import { v7 } from 'uuid';
import type { Transaction } from '#platform/database';
import { plusMinutes } from '../rules/moments.ts';
import { newToken } from '../secrets/token.ts';
import type { ChallengePurpose } from '../storage/challenge.ts';
import { insertChallenge } from '../storage/challenges.ts';

export const ticketMinutes = 5;

export interface WantedTicket {
  readonly tenantId: string;
  readonly purpose: ChallengePurpose;
  readonly accountId: string | null;
  readonly webauthnChallenge?: string;
  readonly expiresAt?: Date;
  readonly now: Date;
}

export async function issueTicket(tx: Transaction, wanted: WantedTicket): Promise<string> {
  const { token, hash } = newToken(wanted.tenantId);
  await insertChallenge(tx, {
    tenantId: wanted.tenantId,
    id: v7(),
    purpose: wanted.purpose,
    accountId: wanted.accountId,
    webauthnChallenge: wanted.webauthnChallenge ?? null,
    createdAt: wanted.now,
    expiresAt: wanted.expiresAt ?? plusMinutes(wanted.now, ticketMinutes),
    tokenHash: hash,
  });
  return token;
}
