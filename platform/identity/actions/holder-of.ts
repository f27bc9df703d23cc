import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { Transaction } from '#platform/database';
import { refuse } from '#platform/errors';
import type { Client } from '../account-act.ts';
import type { Identity } from '../identity.ts';
import { verifiedCounter } from '../secrets/verified-counter.ts';
import type { Challenge } from '../storage/challenge.ts';
import { lockAccount } from '../storage/lock-account.ts';
import { lockPasskey, notePasskeyUse } from '../storage/passkeys.ts';
import { recordEvent } from './record-event.ts';

export interface PasskeyAnswer {
  readonly ticket: string;
  readonly response: AuthenticationResponseJSON;
  readonly client: Client;
  readonly now: Date;
}

interface Shown {
  readonly ticket: Challenge;
  readonly response: AuthenticationResponseJSON;
  readonly now: Date;
}

export async function holderOf(identity: Identity, tx: Transaction, { ticket, response, now }: Shown) {
  const passkey = await lockPasskey(tx, ticket.tenantId, response.id);
  if (!passkey || (ticket.accountId !== null && ticket.accountId !== passkey.accountId)) {
    return refuse('passkey-not-known');
  }
  const account = await lockAccount(tx, passkey);
  if (!account) return refuse('passkey-not-known');
  const challenge = ticket.webauthnChallenge;
  const mustVerifyHolder = ticket.purpose === 'passkey-sign-in';
  const counter =
    challenge === null
      ? null
      : await verifiedCounter(identity.relyingParty, { response, challenge, passkey, mustVerifyHolder });
  if (counter === null || account.disabledAt) {
    await recordEvent(tx, identity.record, {
      name: 'identity.sign-in-failed',
      account,
      byAccountId: null,
      now,
    });
    return refuse(counter === null ? 'passkey-refused' : 'account-disabled');
  }
  await notePasskeyUse(tx, passkey, { counter, now });
  return account;
}
