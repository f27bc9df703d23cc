import type { Transaction } from '#platform/database';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { OwnAct } from '../account-act.ts';
import type { TenantToken } from '../secrets/token.ts';
import type { Challenge } from '../storage/challenge.ts';
import { deleteChallenge } from '../storage/delete-challenge.ts';
import { openTicket } from './open-ticket.ts';

export async function takeOwnTicket(tx: Transaction, act: OwnAct, token: TenantToken): Promise<Challenge | Refusal> {
  const ticket = await openTicket(tx, { token, purposes: ['passkey-registration'], now: act.now });
  if (isRefusal(ticket) || ticket.accountId !== act.accountId) return refuse('sign-in-ticket-expired');
  await deleteChallenge(tx, ticket);
  return ticket;
}
