import type { Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import type { TenantToken } from '../secrets/token.ts';
import type { Challenge, ChallengePurpose } from '../storage/challenge.ts';
import { lockChallenge } from '../storage/challenges.ts';

export interface ShownTicket {
  readonly token: TenantToken;
  readonly purposes: readonly ChallengePurpose[];
  readonly now: Date;
}

export async function openTicket(tx: Transaction, shown: ShownTicket): Promise<Challenge | Refusal> {
  const challenge = await lockChallenge(tx, shown.token);
  const isGood = challenge && challenge.expiresAt > shown.now && shown.purposes.includes(challenge.purpose);
  return isGood ? challenge : refuse('sign-in-ticket-expired');
}
